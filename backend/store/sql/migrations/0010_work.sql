-- What figures count that belong to no contact: where each agent's time was counted up to and what he is since then
-- (facts: AgentFacts as JSON), who holds which contact, and since when a bot has a draft that is not live.
CREATE TABLE agent_time (
    id TEXT PRIMARY KEY,
    facts BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE held (
    contact TEXT PRIMARY KEY,
    agent TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE drafted (
    bot TEXT PRIMARY KEY,
    at_ms INTEGER NOT NULL
) WITHOUT ROWID;
