-- pop4j, eight hash partitions of each partitioned table, for PostgreSQL 17 and newer. Optional: no migration runs it.
-- For a new schema: run the migrations by hand with 'partition by hash (tenant_id)' behind each table that has a
-- tenant_id, then this. Carried out before, it does nothing more.
do $$
declare
    whole record;
begin
    for whole in
        select c.relname as name
        from pg_catalog.pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'p' and c.relname like 'pop\_%'
    loop
        for part in 0..7 loop
            execute format(
                'create table if not exists %I partition of %I for values with (modulus 8, remainder %s)',
                whole.name || '_' || part, whole.name, part);
        end loop;
    end loop;
end
$$;
