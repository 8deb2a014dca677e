-- Drafts of the rule base: what each was begun from, by hash, and every step since. Steps are only ever added.
create table rule_draft (
    id uuid primary key,
    workspace uuid not null references workspace (id),
    name varchar(200) not null,
    base text not null,
    base_version varchar(80) not null,
    base_digest varchar(80) not null,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    archived_at timestamp with time zone,
    unique (workspace, id)
);

create table rule_draft_edit (
    workspace uuid not null,
    draft uuid not null,
    number bigint not null,
    table_name varchar(80) not null,
    changes text not null,
    undoes bigint,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    primary key (draft, number),
    foreign key (workspace, draft) references rule_draft (workspace, id)
);
