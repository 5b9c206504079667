-- pop4j, privacy, for H2 2.
-- Can be run by hand: a statement that was carried out before does nothing.

-- What employees put beside texts about them: one row for each employee who did.
create table if not exists pop_subject_statement (
    tenant_id   varchar(64) not null,
    employee_id varchar(64) not null,
    version     bigint not null,
    content     varchar not null,
    primary key (tenant_id, employee_id)
);

-- Orders not to erase that are in force.
create table if not exists pop_legal_hold (
    tenant_id varchar(64) not null,
    person_id varchar(64) not null,
    since     date not null,
    basis     varchar(200) not null,
    primary key (tenant_id, person_id)
);

-- What was erased: the proof, and the list by which it is done again after a restore. Times are UTC.
create table if not exists pop_erasure (
    tenant_id  varchar(64) not null,
    erasure_id varchar(64) not null,
    person_id  varchar(64) not null,
    scope      varchar(20) not null,
    reason     varchar(20) not null,
    at_utc     timestamp(6) not null,
    records    integer not null,
    primary key (tenant_id, erasure_id)
);

-- Erasing looks for what a person's records are called.
create index if not exists pop_command_by_aggregate on pop_command (tenant_id, aggregate_id);

create index if not exists pop_access_log_by_reader on pop_access_log (tenant_id, reader_id);

insert into pop_schema (version) select 12 where not exists (select 1 from pop_schema where version = 12);
