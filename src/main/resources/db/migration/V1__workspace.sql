-- One script for H2 (in PostgreSQL's mode) and PostgreSQL. Every row that belongs to a workspace says to which.

create table workspace (
    id uuid primary key,
    name varchar(200) not null,
    created_at timestamp with time zone not null
);

create table member (
    id uuid primary key,
    workspace uuid not null references workspace (id),
    name varchar(200) not null,
    role varchar(20) not null,
    passphrase varchar(200),
    link varchar(64) unique,
    link_until timestamp with time zone,
    created_at timestamp with time zone not null
);

create table client (
    id uuid primary key,
    workspace uuid not null references workspace (id),
    name varchar(400) not null,
    created_at timestamp with time zone not null,
    archived_at timestamp with time zone,
    unique (workspace, id)
);

create table profile_version (
    workspace uuid not null,
    client uuid not null,
    number bigint not null,
    content text not null,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    change varchar(1000) not null,
    primary key (client, number),
    foreign key (workspace, client) references client (workspace, id)
);

create table assessment (
    id uuid primary key,
    workspace uuid not null,
    client uuid not null,
    profile_version bigint not null,
    rule_base varchar(80) not null,
    record bigint not null,
    made_by varchar(200) not null,
    as_of date not null,
    made_at timestamp with time zone not null,
    unique (workspace, record),
    foreign key (workspace, client) references client (workspace, id),
    foreign key (client, profile_version) references profile_version (client, number)
);

create table placed_stage (
    assessment uuid not null references assessment (id),
    position integer not null,
    model varchar(80) not null,
    model_name varchar(200) not null,
    stage varchar(80) not null,
    stage_name varchar(200) not null,
    stage_order integer not null,
    stages integer not null,
    evidenced varchar(200) not null,
    primary key (assessment, position)
);

-- A workspace's ledger: the file that cxm audit reads, a row a line. The people whom its records mean stand beside it, as in a file.
create table ledger (
    workspace uuid primary key references workspace (id),
    people text not null
);

create table ledger_line (
    workspace uuid not null references ledger (workspace),
    sequence bigint not null,
    starts_at bigint not null,
    size bigint not null,
    line text not null,
    primary key (workspace, sequence)
);

-- What records rest on, by hash: workbooks, rules, the program's own files. It holds nothing of clients. Cut in parts, as a column of
-- H2 holds a megabyte at most.
create table content (
    hash varchar(64) not null,
    part integer not null,
    bytes bytea not null,
    primary key (hash, part)
);
