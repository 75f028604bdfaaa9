-- What a note is about, where the ticket numbers that, and a second text of the same act.
ALTER TABLE query.ticket_note ADD COLUMN part integer;
ALTER TABLE query.ticket_note ADD COLUMN more text;
