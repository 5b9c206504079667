-- pop4j, the name of a column, for H2 2.
-- Can be run by hand: a statement that was carried out before does nothing.

-- FORMAT is a keyword to some drivers that stand between the library and its databases.
alter table pop_outbox alter column if exists format rename to event_format;

insert into pop_schema (version) select 13 where not exists (select 1 from pop_schema where version = 13);
