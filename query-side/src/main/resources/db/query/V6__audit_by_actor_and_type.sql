-- What somebody did of one kind, also where he did a great deal but never that.
CREATE INDEX audit_by_actor_and_type ON query.audit_entry (actor, type, recorded_at, position);
