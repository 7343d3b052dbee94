-- Profiles of the outlets of a batch, made once it has ended, and the stories that several of its outlets have.

alter table analysis add column figures text;
create index analysis_of_outlet on analysis (batch_id, outlet, batch_position);

alter table batch add column profile_due timestamp with time zone;
alter table batch add column profiled timestamp with time zone;
create index batch_by_profile on batch (profile_due);

alter table batch_item add column story bigint;
create index batch_item_by_story on batch_item (batch_id, story, position);

create table outlet_profile (
    batch_id uuid         not null references batch (id) on delete cascade,
    outlet   varchar(255) not null,
    articles integer      not null,
    profile  text         not null,
    primary key (batch_id, outlet)
);
