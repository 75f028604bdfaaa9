-- The clocks of a round that is over, as they are shown; those of the present one stand in the state.
ALTER TABLE query.ticket_round ADD COLUMN clocks json;
