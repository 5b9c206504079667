-- pop4j, the name of a column, for MariaDB 11.
-- Can be run by hand: a statement that was carried out before does nothing.

-- FORMAT is a keyword to some drivers that stand between the library and its databases.
alter table pop_outbox rename column if exists format to event_format;

insert into pop_schema (version) select 13 from dual where not exists (select 1 from pop_schema where version = 13);
