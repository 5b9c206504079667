-- pop4j, feedback and culture surveys, for H2 2.
-- Can be run by hand: a statement that was carried out before does nothing.

-- One row for each piece of feedback. Employee and giver stand beside it for lists.
create table if not exists pop_feedback (
    tenant_id   varchar(64) not null,
    feedback_id varchar(64) not null,
    employee_id varchar(64) not null,
    giver_id    varchar(64) not null,
    version     bigint      not null,
    content     varchar     not null,
    primary key (tenant_id, feedback_id)
);

create index if not exists pop_feedback_by_employee on pop_feedback (tenant_id, employee_id, feedback_id);

create index if not exists pop_feedback_by_giver on pop_feedback (tenant_id, giver_id, feedback_id);

-- One row for each survey: sums of answers, and who has answered.
create table if not exists pop_culture_survey (
    tenant_id varchar(64) not null,
    survey_id varchar(64) not null,
    version   bigint      not null,
    content   varchar     not null,
    primary key (tenant_id, survey_id)
);

insert into pop_schema (version) select 5 where not exists (select 1 from pop_schema where version = 5);
