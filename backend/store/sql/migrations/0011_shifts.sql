-- When agents are planned to be online, as it was set last (to_ms - from_ms is a day at most), where the log sets it and
-- by which command, and the clock of the last presence in the log, by which absence is counted.
CREATE TABLE shift (
    agent TEXT NOT NULL,
    from_ms INTEGER NOT NULL,
    to_ms INTEGER NOT NULL,
    PRIMARY KEY (agent, from_ms)
) WITHOUT ROWID;
CREATE TABLE shift_set (
    seq INTEGER PRIMARY KEY,
    agent TEXT NOT NULL,
    key TEXT NOT NULL
);
CREATE TABLE presence_clock (
    id INTEGER PRIMARY KEY CHECK (id = 0),
    at_ms INTEGER NOT NULL
);
