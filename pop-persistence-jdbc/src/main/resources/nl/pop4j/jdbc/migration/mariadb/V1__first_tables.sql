-- pop4j, first tables, for MariaDB 11.
-- Can be run by hand: a statement that was carried out before does nothing.
-- Times are UTC. Texts compare by their bytes, so that identifiers sort alike in every database.

create table if not exists pop_schema (
    version integer not null primary key
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

-- One row for each plan: the working copy and the execution record as JSON, beside what lists need.
create table if not exists pop_plan (
    tenant_id     varchar(64) not null,
    plan_id       varchar(64) not null,
    employee_id   varchar(64) not null,
    status        varchar(20) not null,
    revisions     integer     not null,
    horizon_first date        not null,
    horizon_last  date        not null,
    version       bigint      not null,
    working_copy  longtext    not null,
    execution     longtext    not null,
    closing       longtext,
    primary key (tenant_id, plan_id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists pop_plan_by_employee on pop_plan (tenant_id, employee_id, plan_id);

create index if not exists pop_plan_by_status on pop_plan (tenant_id, status, plan_id);

-- One row for each frozen revision. Only status, reason and signatures ever change.
create table if not exists pop_revision (
    tenant_id  varchar(64) not null,
    plan_id    varchar(64) not null,
    number     integer     not null,
    status     varchar(20) not null,
    frozen     longtext    not null,
    canonical  longblob    not null,
    digest     varchar(64) not null,
    reason     longtext    not null,
    signatures longtext    not null,
    primary key (tenant_id, plan_id, number),
    foreign key (tenant_id, plan_id) references pop_plan (tenant_id, plan_id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists pop_framework (
    tenant_id    varchar(64) not null,
    framework_id varchar(64) not null,
    version      bigint      not null,
    content      longtext    not null,
    primary key (tenant_id, framework_id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists pop_organisation_needs (
    tenant_id varchar(64) not null,
    version   bigint      not null,
    content   longtext    not null,
    primary key (tenant_id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists pop_assessment (
    tenant_id    varchar(64) not null,
    employee_id  varchar(64) not null,
    framework_id varchar(64) not null,
    version      bigint      not null,
    content      longtext    not null,
    primary key (tenant_id, employee_id, framework_id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

create table if not exists pop_review_cycle (
    tenant_id varchar(64) not null,
    plan_id   varchar(64) not null,
    version   bigint      not null,
    content   longtext    not null,
    primary key (tenant_id, plan_id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

-- What each command did, without its content.
create table if not exists pop_command (
    tenant_id    varchar(64) not null,
    command_id   varchar(64) not null,
    payload      varchar(64)  not null,
    aggregate_id varchar(64)  not null,
    version      bigint       not null,
    revision     integer      not null,
    at_utc       datetime(6)  not null,
    primary key (tenant_id, command_id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists pop_command_by_time on pop_command (tenant_id, at_utc);

-- Events that wait for the host.
create table if not exists pop_outbox (
    tenant_id    varchar(64) not null,
    event_no     bigint       not null auto_increment,
    kind         varchar(64)  not null,
    format       integer      not null,
    aggregate_id varchar(64)  not null,
    details      longtext        not null,
    at_utc       datetime(6)  not null,
    primary key (tenant_id, event_no),
    unique key (event_no)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

-- Who read what about whom.
create table if not exists pop_access_log (
    tenant_id    varchar(64) not null,
    entry_no     bigint       not null auto_increment,
    reader_id    varchar(64) not null,
    employee_id  varchar(64) not null,
    operation    varchar(64)  not null,
    aggregate_id varchar(64)  not null,
    at_utc       datetime(6)  not null,
    primary key (tenant_id, entry_no),
    unique key (entry_no)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists pop_access_log_by_employee on pop_access_log (tenant_id, employee_id, entry_no);

insert into pop_schema (version) select 1 from dual where not exists (select 1 from pop_schema where version = 1);
