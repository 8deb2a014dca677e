-- When to assess again, as the tables suggested when an assessment was put on record; unknown of those from before.
alter table assessment add column next_on date;
