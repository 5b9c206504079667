-- pop4j, adjustments at work, for MariaDB 11.
-- Can be run by hand: a statement that was carried out before does nothing.

-- One row for each employee with whom adjustments were agreed. Special-category data: grant it to as few as can be.
create table if not exists pop_work_adjustments (
    tenant_id   varchar(64) not null,
    employee_id varchar(64) not null,
    version     bigint      not null,
    content     longtext    not null,
    primary key (tenant_id, employee_id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

insert into pop_schema (version) select 7 from dual where not exists (select 1 from pop_schema where version = 7);
