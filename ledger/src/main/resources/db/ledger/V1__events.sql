-- The tables of Axon Framework, with the column names its JPA engine gives them, so that its own tools can read them.
-- global_index has no default: only ledger.append gives positions, so that a stock writer fails loudly.
CREATE TABLE ledger.domain_event_entry (
    global_index         bigint       NOT NULL PRIMARY KEY,
    event_identifier     varchar(255) NOT NULL UNIQUE,
    meta_data            bytea,
    payload              bytea        NOT NULL,
    payload_revision     varchar(255),
    payload_type         varchar(255) NOT NULL,
    time_stamp           varchar(255) NOT NULL,
    aggregate_identifier varchar(255) NOT NULL,
    sequence_number      bigint       NOT NULL,
    type                 varchar(255),
    UNIQUE (aggregate_identifier, sequence_number)
);

CREATE TABLE ledger.snapshot_event_entry (
    aggregate_identifier varchar(255) NOT NULL,
    sequence_number      bigint       NOT NULL,
    type                 varchar(255) NOT NULL,
    event_identifier     varchar(255) NOT NULL UNIQUE,
    meta_data            bytea,
    payload              bytea        NOT NULL,
    payload_revision     varchar(255),
    payload_type         varchar(255) NOT NULL,
    time_stamp           varchar(255) NOT NULL,
    PRIMARY KEY (aggregate_identifier, sequence_number, type)
);

CREATE TABLE ledger.token_entry (
    processor_name varchar(255) NOT NULL,
    segment        integer      NOT NULL,
    token          bytea,
    token_type     varchar(255),
    timestamp      varchar(255),
    owner          varchar(255),
    PRIMARY KEY (processor_name, segment)
);

-- What holds for the whole ledger. Personal data is stored in clear until it is sealed; a program that expects the
-- other refuses to start.
CREATE TABLE ledger.property (
    name  varchar(255) NOT NULL PRIMARY KEY,
    value varchar(255) NOT NULL
);
INSERT INTO ledger.property VALUES ('personal-data', 'clear');

-- One key for the fingerprints of requests; made here, from the strong random numbers behind gen_random_uuid.
CREATE TABLE ledger.secret (
    only_one boolean NOT NULL DEFAULT true PRIMARY KEY CHECK (only_one),
    key      bytea   NOT NULL CHECK (octet_length(key) = 32)
);
INSERT INTO ledger.secret (key)
VALUES (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid() || gen_random_uuid(), 'UTF8')));

CREATE FUNCTION ledger.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The ledger only grows, and only through ledger.append: % on % refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER only_through_append BEFORE INSERT ON ledger.domain_event_entry FOR EACH STATEMENT
    WHEN (current_setting('ledger.appending', true) IS DISTINCT FROM 'on') EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON ledger.domain_event_entry FOR EACH STATEMENT
    EXECUTE FUNCTION ledger.refuse();
