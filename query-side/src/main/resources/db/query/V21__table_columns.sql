-- Who reviewed the present round of a ticket, and when: the last two columns of the record of questions and answers.
ALTER TABLE query.tracking_table ADD COLUMN reviewer text, ADD COLUMN reviewed_at timestamptz;

-- What somebody has to do: who answers for the ticket now, since when the customer waits to be told a result, and when the
-- next planned thing is due.
ALTER TABLE query.tracking_table
    ADD COLUMN responsible text, ADD COLUMN to_inform_since timestamptz, ADD COLUMN follow_up_at timestamptz;
CREATE INDEX tracking_responsible ON query.tracking_table (responsible, contact_at, ticket_id)
    WHERE status NOT IN ('RESOLVED', 'CLOSED');
CREATE INDEX tracking_to_inform ON query.tracking_table (to_inform_since, ticket_id) WHERE to_inform_since IS NOT NULL;
CREATE INDEX tracking_follow_up ON query.tracking_table (follow_up_at, ticket_id) WHERE follow_up_at IS NOT NULL;
