-- pop4j, adjustments at work, for PostgreSQL 15 and newer.
-- Can be run by hand: a statement that was carried out before does nothing.

-- One row for each employee with whom adjustments were agreed. Special-category data: grant it to as few as can be.
create table if not exists pop_work_adjustments (
    tenant_id   varchar(64) collate "C" not null,
    employee_id varchar(64) collate "C" not null,
    version     bigint      not null,
    content     text        not null,
    primary key (tenant_id, employee_id)
);

insert into pop_schema (version) select 7 where not exists (select 1 from pop_schema where version = 7);
