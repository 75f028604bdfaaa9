-- Who was turned away from what, and who took what out: one row an hour, person, operation and answer, however often it
-- was, so that nobody can fill the table by asking.
create table desk.access_log (
    hour      timestamptz not null,
    login     text        not null,
    operation text        not null,
    code      text        not null,
    times     bigint      not null,
    last_at   timestamptz not null,
    -- What was asked for last: the id or number in the path, if it has one.
    subject   text,
    primary key (hour, login, operation, code)
);
create index access_log_by_time on desk.access_log (last_at, login, operation, code);
