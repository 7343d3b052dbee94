-- Batches belong to the desk of whoever sent them.

alter table batch add column desk_id uuid default '00000000-0000-7000-8000-000000000001' not null;
alter table batch add constraint batch_of_desk foreign key (desk_id) references desk (id);
create index batch_by_desk on batch (desk_id, id);
