-- pop4j, conversations, for H2 2.
-- Can be run by hand: a statement that was carried out before does nothing.

-- One row for each conversation: the whole as JSON, beside what lists need.
create table if not exists pop_conversation (
    tenant_id       varchar(64) not null,
    conversation_id varchar(64) not null,
    employee_id     varchar(64) not null,
    leader_id       varchar(64) not null,
    kind            varchar(20) not null,
    status          varchar(20) not null,
    on_day          date        not null,
    version         bigint      not null,
    content         varchar     not null,
    primary key (tenant_id, conversation_id)
);

create index if not exists pop_conversation_by_employee on pop_conversation (tenant_id, employee_id, conversation_id);

create index if not exists pop_conversation_by_leader on pop_conversation (tenant_id, leader_id, conversation_id);

create index if not exists pop_conversation_by_status on pop_conversation (tenant_id, status, conversation_id);

insert into pop_schema (version) select 3 where not exists (select 1 from pop_schema where version = 3);
