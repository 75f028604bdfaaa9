-- Which stored file is whose. A file is announced here before it is in its place; those that no ticket has recorded, and
-- those whose key was destroyed, are removed.
CREATE TABLE command.attachment (
    -- SHA-256 of the encrypted bytes, and the file's name.
    stored      text        COLLATE "C" NOT NULL PRIMARY KEY,
    ticket_id   uuid        NOT NULL,
    -- Id of the data key it is encrypted by.
    key         text        COLLATE "C" NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    recorded    boolean     NOT NULL DEFAULT false
);
CREATE INDEX attachment_in_doubt ON command.attachment (received_at) WHERE NOT recorded;
CREATE INDEX attachment_of_key ON command.attachment (key);
