-- How many contacts of the customer began in the 28 days before; filled when the views are built anew.

ALTER TABLE contact ADD COLUMN earlier INTEGER NOT NULL DEFAULT 0;
