-- Files that show what a client's answers say, each content once a client; cut in parts, as a column of H2 holds a megabyte at most.
create table evidence_file (
    id uuid primary key,
    workspace uuid not null,
    client uuid not null,
    name varchar(200) not null,
    media_type varchar(100) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    added_by varchar(200) not null,
    added_at timestamp with time zone not null,
    archived_at timestamp with time zone,
    unique (workspace, id),
    unique (client, sha256),
    foreign key (workspace, client) references client (workspace, id)
);

create table evidence_part (
    workspace uuid not null,
    file uuid not null,
    part integer not null,
    bytes bytea not null,
    primary key (file, part),
    foreign key (workspace, file) references evidence_file (workspace, id)
);
