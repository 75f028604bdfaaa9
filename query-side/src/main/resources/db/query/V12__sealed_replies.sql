-- What was said otherwise than a standard reply stands is personal, and sealed; its agreed wording is nobody's own.
ALTER TABLE query.ticket_note ALTER COLUMN text DROP NOT NULL, ADD COLUMN standard_text text;
TRUNCATE query.standard_reply_use;
ALTER TABLE query.standard_reply_use ALTER COLUMN text TYPE json USING NULL, ALTER COLUMN reason TYPE json USING NULL;
