-- From now on personal values are sealed. A ledger that was begun in clear stays as it is, and is refused at start.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM ledger.domain_event_entry) THEN
        UPDATE ledger.property SET value = 'sealed' WHERE name = 'personal-data';
        -- Fingerprints of requests are made with the customer's own key.
        DROP TABLE ledger.secret;
    END IF;
END
$$;
