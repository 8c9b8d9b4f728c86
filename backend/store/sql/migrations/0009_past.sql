-- Finds the floor of a past instant: contacts by about how long they stayed (stay_ms: the step of a scale that is
-- longer), and where agents and users stood.

ALTER TABLE contact ADD COLUMN stay_ms INTEGER GENERATED ALWAYS AS (
    CASE WHEN closed_ms = 0 THEN 0
         WHEN closed_ms - started_ms < 900000 THEN 900000
         WHEN closed_ms - started_ms < 3600000 THEN 3600000
         WHEN closed_ms - started_ms < 14400000 THEN 14400000
         WHEN closed_ms - started_ms < 57600000 THEN 57600000
         WHEN closed_ms - started_ms < 230400000 THEN 230400000
         WHEN closed_ms - started_ms < 921600000 THEN 921600000
         WHEN closed_ms - started_ms < 3686400000 THEN 3686400000
         ELSE 9000000000000 END) VIRTUAL;
CREATE INDEX contact_stay ON contact (stay_ms, started_ms, closed_ms);

ALTER TABLE event ADD COLUMN staff TEXT GENERATED ALWAYS AS (
    CASE WHEN kind IN ('presence_set', 'limit_set') THEN json_extract(payload, '$.agent')
         WHEN kind = 'user_saved' THEN json_extract(payload, '$.user') END) VIRTUAL;
CREATE INDEX event_staff ON event (staff, kind, at_ms) WHERE staff IS NOT NULL;
