-- Serials by prefix: the next free one. Blocks are taken by one upsert; what a stopped process had left is a gap.
CREATE TABLE command.number_block (
    prefix text PRIMARY KEY,
    next_serial bigint NOT NULL CHECK (next_serial > 0)
);

-- The same normalised contact is the same customer. Only a keyed digest of the contact is kept.
CREATE TABLE command.customer (
    number text PRIMARY KEY,
    contact_digest text NOT NULL UNIQUE
);
