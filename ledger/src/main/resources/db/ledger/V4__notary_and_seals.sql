-- The notary's record of what was in the ledger when it was new: a second place to change for who changes history.
-- A row is noted as it is, even if it is none that the ledger would have written; nothing here can stop the notary.
CREATE TABLE ledger.notary (
    position bigint       NOT NULL PRIMARY KEY,
    ticket   varchar(255) NOT NULL,
    sequence bigint       NOT NULL,
    chain    text,
    digest   bytea        NOT NULL
);
CREATE INDEX notary_of_a_ticket ON ledger.notary (ticket, sequence);

-- Who has sealed this ledger: public keys of Ed25519 in X.509 form.
CREATE TABLE ledger.seal_key (
    key_id     varchar(64) NOT NULL PRIMARY KEY,
    public_key bytea       NOT NULL,
    since      timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp())
);

-- Signed digests of all of the ledger up to a position, each naming the one before.
CREATE TABLE ledger.seal (
    number    bigint      NOT NULL PRIMARY KEY,
    position  bigint      NOT NULL UNIQUE,
    digest    bytea       NOT NULL,
    previous  bytea       NOT NULL,
    sealed_at timestamptz NOT NULL,
    key_id    varchar(64) NOT NULL REFERENCES ledger.seal_key,
    signature bytea       NOT NULL
);

-- Seals name the ledger they belong to.
INSERT INTO ledger.property VALUES ('ledger-id', gen_random_uuid()::text);

CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON ledger.notary FOR EACH STATEMENT
    EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON ledger.seal_key FOR EACH STATEMENT
    EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON ledger.seal FOR EACH STATEMENT
    EXECUTE FUNCTION ledger.refuse();
