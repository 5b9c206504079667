-- pop4j, the name of a column, for PostgreSQL 15 and newer.
-- Can be run by hand: a statement that was carried out before does nothing.

-- FORMAT is a keyword to some drivers that stand between the library and its databases.
do $$ begin
    if exists (select from information_schema.columns
        where table_schema = current_schema() and table_name = 'pop_outbox' and column_name = 'format')
    then alter table pop_outbox rename column format to event_format; end if; end $$;

insert into pop_schema (version) select 13 where not exists (select 1 from pop_schema where version = 13);
