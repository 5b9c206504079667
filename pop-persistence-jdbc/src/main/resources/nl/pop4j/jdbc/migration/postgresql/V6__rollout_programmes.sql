-- pop4j, rollout programmes, for PostgreSQL 15 and newer.
-- Can be run by hand: a statement that was carried out before does nothing.

-- One row for each programme.
create table if not exists pop_rollout_programme (
    tenant_id    varchar(64) collate "C" not null,
    programme_id varchar(64) collate "C" not null,
    version      bigint                  not null,
    content      text                    not null,
    primary key (tenant_id, programme_id)
);

insert into pop_schema (version) select 6 where not exists (select 1 from pop_schema where version = 6);
