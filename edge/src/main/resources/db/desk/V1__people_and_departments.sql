create table desk.person (
    login         text primary key,
    staff_number  text unique,
    name          text not null,
    title         text,
    password_hash text,
    roles         text[] not null,
    active        boolean not null default true
);
comment on column desk.person.password_hash is 'BCrypt; null: signs in elsewhere, or was only met by an import';

create table desk.department (
    name text primary key,
    code text unique
);
comment on column desk.department.code is 'part of ticket numbers; null for departments met by an import';

create table desk.membership (
    login      text not null references desk.person (login),
    department text not null references desk.department (name),
    primary key (login, department)
);
create index membership_by_department on desk.membership (department);
