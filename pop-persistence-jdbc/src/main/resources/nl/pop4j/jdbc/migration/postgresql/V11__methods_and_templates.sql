-- pop4j, a tenant's own methods and templates, for PostgreSQL 15 and newer.
-- Can be run by hand: a statement that was carried out before does nothing.

-- One row for each way of working.
create table if not exists pop_plan_method (
    tenant_id   varchar(64) collate "C" not null,
    method_code varchar(64) collate "C" not null,
    version     bigint   not null,
    content     text     not null,
    primary key (tenant_id, method_code)
);

-- One row for each template.
create table if not exists pop_plan_template (
    tenant_id   varchar(64) collate "C" not null,
    template_id varchar(64) collate "C" not null,
    version     bigint   not null,
    content     text     not null,
    primary key (tenant_id, template_id)
);

insert into pop_schema (version) select 11 where not exists (select 1 from pop_schema where version = 11);
