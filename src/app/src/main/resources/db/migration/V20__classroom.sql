-- Lessons that teachers keep, and classes with their pupils and marks. A class goes with everything in it when its days are over.
-- One script for H2 and PostgreSQL: only types and clauses that both understand.

create table lesson (
    desk     uuid                     not null,
    id       varchar(64)              not null,
    title    varchar(200)             not null,
    created  timestamp with time zone not null,
    content  text                     not null,
    primary key (desk, id)
);

create table classroom (
    id       uuid                     not null primary key,
    desk     uuid                     not null,
    code     varchar(5)               not null unique,
    join_key varchar(32)              not null,
    lesson   text                     not null,
    title    varchar(200)             not null,
    created  timestamp with time zone not null,
    expires  timestamp with time zone not null,
    step     varchar(16)              not null,
    revision bigint                   not null,
    door     boolean                  not null
);

create index classroom_by_desk on classroom (desk, id);
create index classroom_by_expiry on classroom (expires);

create table pupil (
    id       uuid                     not null primary key,
    class_id uuid                     not null references classroom (id) on delete cascade,
    name     varchar(60)              not null,
    token    varchar(64)              not null unique,
    swapped  boolean                  not null,
    joined   timestamp with time zone not null,
    unique (class_id, name)
);

-- What a pupil said at one place; said again, the later turn stands.
create table pupil_mark (
    pupil_id uuid                     not null references pupil (id) on delete cascade,
    slot     varchar(120)             not null,
    class_id uuid                     not null references classroom (id) on delete cascade,
    id       uuid                     not null,
    turn     bigint                   not null,
    answer   varchar(64)              not null,
    words    varchar(400),
    review   varchar(16)              not null,
    changed  timestamp with time zone not null,
    primary key (pupil_id, slot)
);

create index pupil_mark_by_class on pupil_mark (class_id, slot, answer);
