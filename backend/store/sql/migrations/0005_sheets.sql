-- Cells of the past, packed by days; see core/kpi/cellsheet.h. What changes afterwards lies in the
-- table cell again and adds up with what is here.

CREATE TABLE sheet (
    kind     INTEGER NOT NULL,
    start_ms INTEGER NOT NULL,
    part     INTEGER NOT NULL,
    data     BLOB NOT NULL,
    UNIQUE (kind, start_ms, part)
);

CREATE TABLE frozen (
    day_ms       INTEGER PRIMARY KEY,
    last_slot_ms INTEGER NOT NULL
);

CREATE TABLE local_day (
    start_ms INTEGER PRIMARY KEY,
    end_ms   INTEGER NOT NULL
);
