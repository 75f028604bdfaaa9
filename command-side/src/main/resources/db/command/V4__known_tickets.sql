-- What is known of each ticket before one is opened or assigned: whose it is, what it is about, and who has it. Followed from
-- the events, a moment behind them; what it says of a ticket is asked of the ticket itself before it is told.
CREATE TABLE command.known_ticket (
    ticket_id    uuid        NOT NULL PRIMARY KEY,
    customer     text        COLLATE "C",
    order_number text        COLLATE "C",
    tier         text,
    contact_at   timestamptz NOT NULL,
    assignee     text        COLLATE "C",
    assigned_at  timestamptz,
    -- Whether there is still something to be done.
    open         boolean     NOT NULL
);
CREATE INDEX known_ticket_of_customer ON command.known_ticket (customer, contact_at) WHERE customer IS NOT NULL;
CREATE INDEX known_ticket_of_order ON command.known_ticket (order_number, contact_at) WHERE order_number IS NOT NULL;
CREATE INDEX known_ticket_of_assignee ON command.known_ticket (assignee, open, assigned_at) WHERE assignee IS NOT NULL;
