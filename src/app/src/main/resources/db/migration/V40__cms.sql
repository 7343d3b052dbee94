-- How a desk and its content management system talk: drafts come in, changes of state are told. The secrets lie here as they
-- are, because both sides sign with them; they open nothing else.

create table desk_hook (
    desk_id      uuid not null primary key references desk (id),
    inbox        uuid unique,
    inbox_secret varchar(64),
    inbox_since  timestamp with time zone,
    url          varchar(2000),
    url_secret   varchar(64),
    url_since    timestamp with time zone
);

-- Which review a piece of the content management system has.
create table desk_piece (
    desk_id   uuid         not null references desk (id),
    name      varchar(200) not null,
    review_id uuid         not null references review (id) on delete cascade,
    primary key (desk_id, name)
);

create index desk_piece_by_review on desk_piece (review_id);

-- What came in, so that the same message, sent again, does nothing twice.
create table desk_receipt (
    desk_id     uuid                     not null references desk (id),
    name        varchar(120)             not null,
    fingerprint varchar(64)              not null,
    review_id   uuid                     not null references review (id) on delete cascade,
    draft       integer                  not null,
    outcome     varchar(16)              not null,
    received    timestamp with time zone not null,
    primary key (desk_id, name)
);

create index desk_receipt_by_review on desk_receipt (review_id);

-- What is to be told, and what became of it.
create table desk_delivery (
    id        uuid                     not null primary key,
    desk_id   uuid                     not null references desk (id),
    review_id uuid references review (id) on delete cascade,
    event     varchar(40)              not null,
    body      varchar(2000)            not null,
    created   timestamp with time zone not null,
    tries     integer                  not null,
    due       timestamp with time zone,
    delivered timestamp with time zone,
    failure   varchar(40)
);

create index desk_delivery_by_desk on desk_delivery (desk_id, id);
create index desk_delivery_by_review on desk_delivery (review_id);
create index desk_delivery_due on desk_delivery (due);
