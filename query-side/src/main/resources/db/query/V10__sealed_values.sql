-- Personal values stand in the read models as they do in the ledger: sealed. What was kept in clear goes; a ledger in clear
-- is refused at start, so there is nothing to carry over.
TRUNCATE query.ticket_note;
ALTER TABLE query.ticket_note ALTER COLUMN text TYPE json USING NULL, ALTER COLUMN more TYPE json USING NULL;

-- What is searched, by keyed digests of the pairs of neighbouring characters; what a ticket with these pairs really says
-- is opened and looked at when it is found.
TRUNCATE query.ticket_text;
ALTER TABLE query.ticket_text DROP COLUMN text;

TRUNCATE query.rating;
ALTER TABLE query.rating ALTER COLUMN reason TYPE json USING NULL;
