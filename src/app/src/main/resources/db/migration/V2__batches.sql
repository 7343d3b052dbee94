-- Batches: articles that wait, are taken by a worker, and end as scored, skipped or failed.
-- One script for H2 and PostgreSQL: only types and clauses that both understand.

create table batch (
    id              uuid                     not null primary key,
    created         timestamp with time zone not null,
    name            varchar(255),
    form            varchar(64)              not null,
    analyzers       varchar(1000)            not null,
    idempotency_key varchar(255) unique,
    fingerprint     varchar(64),
    receiver        uuid,
    state           varchar(16)              not null,
    total           bigint                   not null,
    scored          bigint                   not null,
    skipped         bigint                   not null,
    failed          bigint                   not null,
    since           timestamp with time zone,
    ended           timestamp with time zone,
    webhook         varchar(2000),
    webhook_tries   integer                  not null,
    webhook_due     timestamp with time zone
);

create index batch_by_state on batch (state, id);
create index batch_by_webhook on batch (webhook_due);

-- An item's token counts how often it was taken. Whoever comes back with an older one comes too late.
create table batch_item (
    batch_id uuid        not null references batch (id) on delete cascade,
    position bigint      not null,
    form     varchar(16) not null,
    place    bigint      not null,
    item_id  text        not null,
    input    text,
    state    varchar(16) not null,
    token    integer     not null,
    worker   uuid,
    reason   text,
    answer   text,
    finished timestamp with time zone,
    primary key (batch_id, position)
);

create index batch_item_by_state on batch_item (batch_id, state, token, position);
create index batch_item_by_worker on batch_item (worker);
create index batch_item_by_finish on batch_item (batch_id, finished);

-- A sign of life of each process that takes items. It stands apart from them, so that giving one costs one row.
create table batch_worker (
    id   uuid                     not null primary key,
    seen timestamp with time zone not null
);

alter table analysis add column batch_id uuid references batch (id) on delete cascade;
alter table analysis add column batch_position bigint;

-- The database itself lets no item have two results.
create unique index analysis_by_batch on analysis (batch_id, batch_position);
create index analysis_alone on analysis (batch_id, id);
