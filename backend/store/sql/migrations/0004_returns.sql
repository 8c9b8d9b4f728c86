-- What a contact means beside the customer's others; filled when the views are built anew.

ALTER TABLE contact ADD COLUMN returned_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN duplicate INTEGER NOT NULL DEFAULT 0;
