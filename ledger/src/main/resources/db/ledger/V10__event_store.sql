-- Which store holds the events. Everything else of the ledger stays here with either: tokens, secret, properties.
INSERT INTO ledger.property VALUES ('event-store', 'postgres');

-- With a row 'writing' = 'stopped' no event gets in here: the ledger is about to move, or has moved.
CREATE FUNCTION ledger.refuse_while_stopped() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM ledger.property WHERE name = 'writing' AND value = 'stopped') THEN
        RAISE EXCEPTION 'The ledger takes no events here now' USING ERRCODE = 'TD001';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER while_not_stopped BEFORE INSERT ON ledger.domain_event_entry FOR EACH STATEMENT
    EXECUTE FUNCTION ledger.refuse_while_stopped();
