-- pop4j, what lists, reports and hosts read beside the aggregates, for MariaDB 11.
-- Can be run by hand: a statement that was carried out before does nothing.
-- Rows of before are found by their day or title once they are written again.

-- The beginning of the first goal, folded, and the earliest deadline that still counts.
alter table pop_plan add column if not exists title_key varchar(100) default '' not null;

alter table pop_plan add column if not exists next_goal date default '9999-12-31' not null;

create index if not exists pop_plan_by_title on pop_plan (tenant_id, title_key, plan_id);

create index if not exists pop_plan_by_goal on pop_plan (tenant_id, next_goal, plan_id);

alter table pop_review_cycle add column if not exists next_review date default '9999-12-31' not null;

create index if not exists pop_review_cycle_by_next on pop_review_cycle (tenant_id, next_review, plan_id);

-- Who is publishing an event, and until when nobody else may.
alter table pop_outbox add column if not exists claimed_by varchar(64);

alter table pop_outbox add column if not exists claimed_until timestamp(6) null;

create index if not exists pop_outbox_by_aggregate on pop_outbox (tenant_id, aggregate_id, event_no);

-- Gaps as agreed: a row for each competence of a revision that both sides have signed. A level that nobody knew is null.
create table if not exists pop_agreed_gap (
    tenant_id     varchar(64) not null,
    plan_id       varchar(64) not null,
    revision      integer not null,
    competence    varchar(512) not null,
    employee_id   varchar(64) not null,
    framework_id  varchar(64) not null,
    agreed_on     date not null,
    target_level  decimal(20, 6) not null,
    current_level decimal(20, 6),
    weight        decimal(20, 6) not null,
    source        varchar(30) not null,
    target_by     date,
    place         integer not null,
    primary key (tenant_id, plan_id, revision, competence),
    foreign key (tenant_id, plan_id) references pop_plan (tenant_id, plan_id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists pop_agreed_gap_by_competence on pop_agreed_gap (tenant_id, framework_id, competence);

insert into pop_schema (version) select 9 from dual where not exists (select 1 from pop_schema where version = 9);
