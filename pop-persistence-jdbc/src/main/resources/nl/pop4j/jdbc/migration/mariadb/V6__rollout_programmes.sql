-- pop4j, rollout programmes, for MariaDB 11.
-- Can be run by hand: a statement that was carried out before does nothing.

-- One row for each programme.
create table if not exists pop_rollout_programme (
    tenant_id    varchar(64) not null,
    programme_id varchar(64) not null,
    version      bigint      not null,
    content      longtext    not null,
    primary key (tenant_id, programme_id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_nopad_bin;

insert into pop_schema (version) select 6 from dual where not exists (select 1 from pop_schema where version = 6);
