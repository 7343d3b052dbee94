-- Who signs in elsewhere (OpenID Connect): known by the issuer and its name for them, invited by e-mail or let in by a group.

alter table person add column email varchar(254);
alter table person add column issuer varchar(500);
alter table person add column subject varchar(255);
alter table person add column by_group boolean default false not null;
alter table person add constraint person_email unique (email);
alter table person add constraint person_identity unique (issuer, subject);
