-- The tickets that a ticket is linked to, to find from the other end; and those that are shown to newcomers.
ALTER TABLE query.tracking_table ADD COLUMN links uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE query.tracking_table ADD COLUMN exemplary boolean NOT NULL DEFAULT false;
CREATE INDEX tracking_links ON query.tracking_table USING gin (links) WHERE links <> '{}';
CREATE INDEX tracking_exemplary ON query.tracking_table (contact_at, ticket_id) WHERE exemplary;
