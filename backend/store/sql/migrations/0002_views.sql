-- Everything here can be built anew from the log.

CREATE TABLE contact (
    id         TEXT PRIMARY KEY,
    customer   TEXT NOT NULL,
    agent      TEXT NOT NULL,
    channel    TEXT NOT NULL,
    brand      TEXT NOT NULL,
    bot        TEXT NOT NULL,
    topic      TEXT NOT NULL,
    team       TEXT NOT NULL,
    language   TEXT NOT NULL,
    started_ms INTEGER NOT NULL,
    closed_ms  INTEGER NOT NULL,
    facts      BLOB NOT NULL
);
CREATE INDEX contact_open ON contact (id) WHERE closed_ms = 0;
CREATE INDEX contact_closed ON contact (closed_ms) WHERE closed_ms > 0;
CREATE INDEX contact_started ON contact (started_ms);
CREATE INDEX contact_customer ON contact (customer, started_ms);

CREATE TABLE dim (
    id  INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
);

CREATE TABLE cell (
    slot_ms INTEGER NOT NULL,
    dim     INTEGER NOT NULL REFERENCES dim,
    cell    BLOB NOT NULL,
    UNIQUE (slot_ms, dim)
);

CREATE TABLE user (
    id  TEXT PRIMARY KEY,
    seq INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE agent (
    id           TEXT PRIMARY KEY,
    presence_seq INTEGER NOT NULL,
    limit_seq    INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE script (
    version TEXT PRIMARY KEY,
    bot     TEXT NOT NULL,
    seq     INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX script_bot ON script (bot, seq);

CREATE TABLE annotation (
    seq   INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL
);
CREATE INDEX annotation_at ON annotation (at_ms);

CREATE TABLE span (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    first_ms INTEGER NOT NULL,
    last_ms  INTEGER NOT NULL
);
