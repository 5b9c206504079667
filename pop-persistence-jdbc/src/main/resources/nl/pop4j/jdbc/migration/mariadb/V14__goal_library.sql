-- pop4j, ready goals that a tenant keeps for its people, for MariaDB 11.
-- Can be run by hand: a statement that was carried out before does nothing.

-- One row for each ready goal.
create table if not exists pop_library_goal (
    tenant_id varchar(64) not null,
    goal_id   varchar(64) not null,
    version   bigint not null,
    state     varchar(16) not null,
    content   longtext not null,
    primary key (tenant_id, goal_id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

-- What a ready goal is found by: the titles, competences and roles that its content names.
create table if not exists pop_library_term (
    tenant_id varchar(64) not null,
    goal_id   varchar(64) not null,
    kind      varchar(16) not null,
    term      varchar(512) not null,
    primary key (tenant_id, kind, term, goal_id),
    foreign key (tenant_id, goal_id) references pop_library_goal (tenant_id, goal_id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

insert into pop_schema (version) select 14 from dual where not exists (select 1 from pop_schema where version = 14);
