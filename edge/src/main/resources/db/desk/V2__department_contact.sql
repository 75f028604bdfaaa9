alter table desk.department add column contact text references desk.person (login) deferrable initially deferred;
comment on column desk.department.contact is 'the one person through whom others reach it; null if nobody is named';
