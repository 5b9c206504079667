-- pop4j, comments beside plans, for MariaDB 11.
-- Can be run by hand: a statement that was carried out before does nothing.

-- One row for each comment or answer. Plan and employee stand beside it for lists.
create table if not exists pop_plan_comment (
    tenant_id   varchar(64) not null,
    comment_id  varchar(64) not null,
    plan_id     varchar(64) not null,
    employee_id varchar(64) not null,
    version     bigint not null,
    content     longtext not null,
    primary key (tenant_id, comment_id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists pop_plan_comment_by_plan on pop_plan_comment (tenant_id, plan_id, comment_id);

create index if not exists pop_plan_comment_by_employee on pop_plan_comment (tenant_id, employee_id, comment_id);

insert into pop_schema (version) select 15 from dual where not exists (select 1 from pop_schema where version = 15);
