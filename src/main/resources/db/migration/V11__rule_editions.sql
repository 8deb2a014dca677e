-- What a workspace's assessments go by, edition after edition, and how each came about. Editions are only ever added.
create table rule_edition (
    workspace uuid not null references workspace (id),
    number bigint not null,
    sentence varchar(1000) not null,
    workbooks text not null,
    version varchar(80) not null,
    digest varchar(80) not null,
    proposal uuid,
    restores bigint,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    primary key (workspace, number)
);

create table rule_proposal (
    id uuid primary key,
    workspace uuid not null,
    draft uuid not null,
    edit bigint not null,
    live bigint not null,
    sentence varchar(1000) not null,
    workbooks text not null,
    version varchar(80) not null,
    digest varchar(80) not null,
    impact text not null,
    shown text not null,
    proposer uuid not null references member (id),
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    approver uuid references member (id),
    approved_by varchar(200),
    approved_at timestamp with time zone,
    self_approved boolean not null,
    withdrawn_at timestamp with time zone,
    published bigint,
    foreign key (workspace, draft) references rule_draft (workspace, id)
);
