-- Desks and their people, how they signed in, and the tokens of their programs. Secrets lie here as hashes alone.

create table desk (
    id         uuid                     not null primary key,
    name       varchar(120)             not null,
    created    timestamp with time zone not null,
    keep_days  integer,
    style_pack text,
    version    integer                  not null
);

create table person (
    id       uuid                     not null primary key,
    desk_id  uuid                     not null references desk (id),
    login    varchar(120)             unique,
    name     varchar(120)             not null,
    role     varchar(16)              not null,
    password varchar(200),
    one_time boolean                  not null,
    disabled boolean                  not null,
    created  timestamp with time zone not null,
    version  integer                  not null
);

create index person_by_desk on person (desk_id, name);

create table sign_in (
    id            uuid                     not null primary key,
    person_id     uuid                     not null references person (id) on delete cascade,
    secret        varchar(64)              not null unique,
    former_secret varchar(64),
    csrf          varchar(64)              not null,
    created       timestamp with time zone not null,
    changed       timestamp with time zone not null,
    used          timestamp with time zone not null
);

create index sign_in_by_former_secret on sign_in (former_secret);
create index sign_in_by_person on sign_in (person_id);

create table api_token (
    id        uuid                     not null primary key,
    person_id uuid                     not null references person (id) on delete cascade,
    name      varchar(120)             not null,
    secret    varchar(64)              not null unique,
    scopes    varchar(120)             not null,
    created   timestamp with time zone not null,
    expires   timestamp with time zone not null
);

create index api_token_by_person on api_token (person_id);

-- Where nobody needs to sign in, there is one desk, and its owner sits at this machine.
insert into desk (id, name, created, version)
values ('00000000-0000-7000-8000-000000000001', 'Home', current_timestamp, 0);
insert into person (id, desk_id, name, role, one_time, disabled, created, version)
values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000001', 'Owner of this machine', 'ADMIN',
        false, false, current_timestamp, 0);

alter table analysis add column desk_id uuid default '00000000-0000-7000-8000-000000000001' not null;
alter table analysis add constraint analysis_of_desk foreign key (desk_id) references desk (id);
create index analysis_by_desk on analysis (desk_id, id);
