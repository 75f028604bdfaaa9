-- Who sees what, in the usual sort: a row a ticket for each person (p:login) who recorded it, answers or answered for it,
-- and each department (d:name) that has or had it. An index over arrays would give the tickets of somebody in no order,
-- and no estimate of how few they are.
CREATE TABLE query.ticket_viewer (
    viewer     text        COLLATE "C" NOT NULL,
    contact_at timestamptz NOT NULL,
    ticket_id  uuid        NOT NULL,
    PRIMARY KEY (viewer, ticket_id)
);
INSERT INTO query.ticket_viewer
SELECT 'p:' || recorder, contact_at, ticket_id FROM query.tracking_table
UNION SELECT 'p:' || unnest(owners), contact_at, ticket_id FROM query.tracking_table
UNION SELECT 'd:' || unnest(departments), contact_at, ticket_id FROM query.tracking_table;
CREATE INDEX ticket_viewer_in_order ON query.ticket_viewer (viewer, contact_at, ticket_id);

DROP INDEX query.tracking_recorder;
DROP INDEX query.tracking_owners;
DROP INDEX query.tracking_departments;
