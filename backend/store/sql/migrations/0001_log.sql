PRAGMA application_id = 0x57484C48;

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE event (
    seq            INTEGER PRIMARY KEY,
    at_ms          INTEGER NOT NULL,
    kind           TEXT NOT NULL,
    actor_kind     TEXT NOT NULL,
    actor          TEXT NOT NULL,
    conversation   TEXT NOT NULL,
    customer       TEXT NOT NULL,
    channel        TEXT NOT NULL,
    topic          TEXT NOT NULL,
    script_version TEXT NOT NULL,
    payload        TEXT NOT NULL
);
CREATE INDEX event_conversation ON event (conversation, seq) WHERE conversation <> '';

CREATE TABLE token (
    digest     BLOB PRIMARY KEY,
    user       TEXT NOT NULL,
    label      TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX token_user ON token (user);
