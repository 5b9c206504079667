-- pop4j, a second wall between tenants, for PostgreSQL 15 and newer. Optional: no migration runs it.
-- Run it as the owner of the tables, after each migration; carried out before, it does nothing more.
--
-- The owner of a table is not held by its policies. Let the program connect as another role, for instance:
--     create role pop_program login;
--     grant usage on schema public to pop_program;
--     grant select, insert, update, delete on all tables in schema public to pop_program;
-- and build the store with JdbcPersistence.on(dataSource).guarded(): each unit of work then says for which tenant it
-- works. A unit that does not say it sees no row and writes none.
do $$
declare
    guarded record;
begin
    for guarded in
        select c.relname as name
        from pg_catalog.pg_class c
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and c.relname like 'pop\_%'
    loop
        execute format('alter table %I enable row level security', guarded.name);
        execute format('drop policy if exists pop_tenant on %I', guarded.name);
        execute format(
            'create policy pop_tenant on %I using (tenant_id = current_setting(''pop.tenant'', true))'
                || ' with check (tenant_id = current_setting(''pop.tenant'', true))',
            guarded.name);
    end loop;
end
$$;
