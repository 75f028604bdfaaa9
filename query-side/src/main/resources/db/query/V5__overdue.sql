-- Overdue tickets in the order of becoming so.
DROP INDEX query.tracking_overdue;
CREATE INDEX tracking_overdue ON query.tracking_table (due_key, ticket_id) WHERE status NOT IN ('RESOLVED', 'CLOSED');
