-- The master key that wraps everything here, by its id, and the desk's key for digests, wrapped by it.
CREATE TABLE personal.desk_key (
    only_one boolean NOT NULL DEFAULT true PRIMARY KEY CHECK (only_one),
    master   text    NOT NULL,
    wrapped  bytea   NOT NULL
);

-- One data key a customer (his number), or a ticket without one (its id). A destroyed key leaves its row, so that it is
-- never made again under the same name.
CREATE TABLE personal.data_key (
    id        text COLLATE "C" NOT NULL PRIMARY KEY,
    -- The customer whose erasure destroys it.
    customer  text COLLATE "C",
    master    text NOT NULL,
    wrapped   bytea,
    -- Last day of the longest retention among the customer's tickets.
    kept_until date
);
CREATE INDEX data_key_of_customer ON personal.data_key (customer);
CREATE INDEX data_key_of_master ON personal.data_key (master) WHERE wrapped IS NOT NULL;

-- The same normalised contact is the same customer. Only a keyed digest of the contact is kept, as long as the key.
CREATE TABLE personal.contact (
    digest   text COLLATE "C" NOT NULL PRIMARY KEY,
    customer text COLLATE "C" NOT NULL
);
CREATE INDEX contact_of_customer ON personal.contact (customer);
