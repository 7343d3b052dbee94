-- Pieces under review: their drafts, what was decided about each finding, and what was said.
-- Whoever is erased leaves a null behind.

create table review (
    id       uuid                     not null primary key,
    desk_id  uuid                     not null references desk (id),
    title    varchar(1000)            not null,
    state    varchar(16)              not null,
    author   uuid references person (id),
    assignee uuid references person (id),
    due      timestamp with time zone,
    created  timestamp with time zone not null,
    changed  timestamp with time zone not null,
    version  integer                  not null
);

create index review_by_desk on review (desk_id, id);

create table draft (
    review_id   uuid                     not null references review (id),
    number      integer                  not null,
    analysis_id uuid                     not null unique references analysis (id),
    author      uuid references person (id),
    created     timestamp with time zone not null,
    primary key (review_id, number)
);

create table decision (
    review_id  uuid                     not null references review (id),
    finding_id varchar(64)              not null,
    rule       varchar(64)              not null,
    outcome    varchar(16)              not null,
    cause      varchar(16),
    note       text,
    person     uuid references person (id),
    decided    timestamp with time zone not null,
    draft      integer                  not null,
    version    integer                  not null,
    primary key (review_id, finding_id)
);

create index decision_by_rule on decision (rule);

create table review_comment (
    id         uuid                     not null primary key,
    review_id  uuid                     not null references review (id),
    finding_id varchar(64),
    person     uuid references person (id),
    written    timestamp with time zone not null,
    said       text                     not null
);

create index review_comment_by_review on review_comment (review_id, id);
