-- pop4j, a tenant's own methods and templates, for MariaDB 11.
-- Can be run by hand: a statement that was carried out before does nothing.

-- One row for each way of working.
create table if not exists pop_plan_method (
    tenant_id   varchar(64) not null,
    method_code varchar(64) not null,
    version     bigint   not null,
    content     longtext not null,
    primary key (tenant_id, method_code)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

-- One row for each template.
create table if not exists pop_plan_template (
    tenant_id   varchar(64) not null,
    template_id varchar(64) not null,
    version     bigint   not null,
    content     longtext not null,
    primary key (tenant_id, template_id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

insert into pop_schema (version) select 11 from dual where not exists (select 1 from pop_schema where version = 11);
