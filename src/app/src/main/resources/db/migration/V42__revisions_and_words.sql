-- What was decided or settled and taken back: a new decision goes on from its revision, so that nobody who read the old one takes
-- the new one for it.
create table taken_back (
    review_id uuid        not null references review (id) on delete cascade,
    subject   varchar(64) not null,
    revision  integer     not null,
    primary key (review_id, subject)
);

-- SHA-256 of an article's body: the same words, whatever stands around them. Null in rows that are older than this column.
alter table analysis add column body_hash varchar(64);
