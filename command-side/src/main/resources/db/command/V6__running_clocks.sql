-- One row a running clock, kept by the projection "running-clocks": when its ticket is to be called next.
CREATE TABLE command.running_clock (
    ticket_id uuid        NOT NULL,
    clock     text        NOT NULL,
    n         integer     NOT NULL,
    due_at    timestamptz NOT NULL,
    -- Its next alarm; while a node calls it, when another one may.
    call_at   timestamptz NOT NULL,
    PRIMARY KEY (ticket_id, clock, n)
);
CREATE INDEX running_clock_call ON command.running_clock (call_at);

-- What is to be done at which time, of the library db-scheduler, in its shape.
CREATE TABLE command.scheduled_task (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_task_time ON command.scheduled_task (execution_time);
CREATE INDEX scheduled_task_heartbeat ON command.scheduled_task (last_heartbeat);
