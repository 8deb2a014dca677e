-- What of a plan is really done: an action a row, what it was to bring about, and every change by whom and when.
create table work_item (
    id uuid primary key,
    workspace uuid not null,
    client uuid not null,
    action varchar(120) not null,
    title varchar(400) not null,
    position integer not null,
    planned_until date not null,
    owner varchar(200) not null,
    starts_on date,
    due_on date,
    state varchar(20) not null,
    note text not null,
    version bigint not null,
    changed_by varchar(200) not null,
    changed_at timestamp with time zone not null,
    made_at timestamp with time zone not null,
    last_record bigint not null,
    archived_at timestamp with time zone,
    unique (workspace, id),
    foreign key (workspace, client) references client (workspace, id)
);

create table work_level (
    workspace uuid not null,
    item uuid not null,
    position integer not null,
    capability varchar(80) not null,
    name varchar(200) not null,
    to_level integer not null,
    was_level integer,
    primary key (item, position),
    foreign key (workspace, item) references work_item (workspace, id)
);

create table work_change (
    workspace uuid not null,
    item uuid not null,
    version bigint not null,
    changed_by varchar(200) not null,
    changed_at timestamp with time zone not null,
    said text not null,
    primary key (item, version),
    foreign key (workspace, item) references work_item (workspace, id)
);
