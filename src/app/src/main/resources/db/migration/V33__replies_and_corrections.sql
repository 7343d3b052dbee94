-- What outlets say about their profiles, and what was corrected in what the service told. Corrections are only ever added.

create table outlet_note (
    id       uuid                     not null primary key,
    desk_id  uuid                     not null references desk (id),
    outlet   varchar(255)             not null,
    speaker  varchar(200)             not null,
    said     text                     not null,
    created  timestamp with time zone not null
);

create index outlet_note_by_outlet on outlet_note (desk_id, outlet, id);

create table correction (
    id        uuid                     not null primary key,
    desk_id   uuid                     not null references desk (id),
    created   timestamp with time zone not null,
    outlet    varchar(255),
    corrected text                     not null,
    reason    text                     not null
);

create index correction_by_desk on correction (desk_id, id);
