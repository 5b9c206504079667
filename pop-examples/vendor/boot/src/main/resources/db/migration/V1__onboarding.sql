create table acme_onboarding (
  employee varchar(64) primary key,
  buddy    varchar(64) not null
);
