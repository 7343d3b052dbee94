-- Second readings: somebody reads a draft without knowing whose it is or what was found, and marks passages; what they and
-- the first reader disagree about is settled. Whoever is erased takes their readings along.
-- One script for H2 and PostgreSQL: only types and clauses that both understand.

create table second_reading (
    id        uuid                     not null primary key,
    review_id uuid                     not null references review (id),
    draft     integer                  not null,
    reader    uuid                     not null references person (id),
    asked_by  uuid references person (id),
    state     varchar(16)              not null,
    asked     timestamp with time zone not null,
    ended     timestamp with time zone,
    sentences text                     not null,
    version   integer                  not null
);

create index second_reading_by_review on second_reading (review_id, id);
create index second_reading_by_reader on second_reading (reader, state);

create table reading_mark (
    id           uuid        not null primary key,
    reading_id   uuid        not null references second_reading (id),
    field        varchar(64) not null,
    begin_offset integer     not null,
    end_offset   integer     not null,
    rule         varchar(64) not null,
    note         text,
    version      integer     not null
);

create index reading_mark_by_reading on reading_mark (reading_id, id);

-- The subject is a finding's fingerprint, or the id of a mark where the software found nothing.
create table settlement (
    review_id uuid                     not null references review (id),
    subject   varchar(64)              not null,
    rule      varchar(64)              not null,
    found     boolean                  not null,
    outcome   varchar(16)              not null,
    cause     varchar(16),
    reason    text                     not null,
    person    uuid references person (id),
    settled   timestamp with time zone not null,
    version   integer                  not null,
    primary key (review_id, subject)
);
