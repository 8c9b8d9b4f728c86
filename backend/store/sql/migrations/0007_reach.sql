-- How far from its beginning a contact counts for something: finds those behind a figure. Filled when the views
-- are built anew.

ALTER TABLE contact ADD COLUMN reach INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN early_ms INTEGER NOT NULL DEFAULT 0;
CREATE INDEX contact_reach ON contact (reach, started_ms) WHERE reach > 0;
CREATE INDEX contact_early ON contact (started_ms) WHERE early_ms > 0;
