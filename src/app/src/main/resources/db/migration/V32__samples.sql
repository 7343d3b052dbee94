-- Findings of a batch drawn to be judged by hand, who judges them, and what they said. No words of articles lie here.

create table sample (
    id       uuid                     not null primary key,
    batch_id uuid                     not null references batch (id) on delete cascade,
    created  timestamp with time zone not null,
    size     integer                  not null,
    design   text                     not null
);

create index sample_by_batch on sample (batch_id, id);

-- Whoever is erased leaves the seat taken, by nobody.
create table sample_coder (
    sample_id uuid    not null references sample (id) on delete cascade,
    seat      integer not null,
    person_id uuid references person (id) on delete set null,
    primary key (sample_id, seat)
);

create table sample_answer (
    sample_id uuid                     not null references sample (id) on delete cascade,
    seat      integer                  not null,
    number    integer                  not null,
    verdict   varchar(16)              not null,
    answered  timestamp with time zone not null,
    primary key (sample_id, seat, number)
);
