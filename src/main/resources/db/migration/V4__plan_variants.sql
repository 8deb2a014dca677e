-- Plans that were thought through and kept under a name: their limits, as the address of the roadmap says them, and never the plan itself.
create table plan_variant (
    id uuid primary key,
    workspace uuid not null,
    client uuid not null,
    name varchar(200) not null,
    limits text not null,
    profile_version bigint not null,
    rule_base varchar(80) not null,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    archived_at timestamp with time zone,
    foreign key (workspace, client) references client (workspace, id),
    foreign key (client, profile_version) references profile_version (client, number)
);
