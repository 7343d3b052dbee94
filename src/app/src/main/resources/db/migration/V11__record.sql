-- What happened at a desk: a chain of hashes over salted digests. Salt and content may be erased, nothing else ever
-- changes.

create table audit_entry (
    desk_id  uuid                     not null references desk (id),
    sequence bigint                   not null,
    written  timestamp with time zone not null,
    actor    uuid,
    subject  uuid,
    salt     varchar(64),
    content  text,
    digest   varchar(64)              not null,
    previous varchar(64)              not null,
    hash     varchar(64)              not null,
    primary key (desk_id, sequence)
);

create index audit_entry_by_actor on audit_entry (actor);
create index audit_entry_by_subject on audit_entry (subject);

-- Where each chain ends; locked by whoever writes the next entry.
create table audit_head (
    desk_id  uuid        not null primary key references desk (id),
    sequence bigint      not null,
    hash     varchar(64) not null
);

insert into audit_head (desk_id, sequence, hash)
values ('00000000-0000-7000-8000-000000000001', 0, '0000000000000000000000000000000000000000000000000000000000000000');
