-- The processes that run projections, each seen every few seconds.
CREATE TABLE query.node (
    name text        NOT NULL PRIMARY KEY,
    seen timestamptz NOT NULL
);
