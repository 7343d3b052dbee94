-- The analyses that were kept, whole, and their findings as rows that can be asked for.
-- One script for H2 and PostgreSQL: only types and clauses that both understand.

create table analysis (
    id         uuid                     not null primary key,
    created    timestamp with time zone not null,
    article_id varchar(255),
    outlet     varchar(255),
    headline   varchar(1000),
    errors     integer                  not null,
    warnings   integer                  not null,
    notes      integer                  not null,
    article    text                     not null,
    report     text                     not null
);

create index analysis_by_outlet on analysis (outlet, id);

create table finding (
    analysis_id  uuid         not null references analysis (id) on delete cascade,
    position     integer      not null,
    finding_id   varchar(64)  not null,
    rule         varchar(64)  not null,
    severity     varchar(16)  not null,
    field        varchar(64)  not null,
    begin_offset integer      not null,
    end_offset   integer      not null,
    quoted       text         not null,
    reason       text         not null,
    primary key (analysis_id, position)
);

create index finding_by_rule on finding (rule, analysis_id, position);
create index finding_by_severity on finding (severity, analysis_id, position);
