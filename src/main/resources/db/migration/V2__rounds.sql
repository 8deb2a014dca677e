-- Rounds of questions to people. What somebody is asked is a row, answered or not; of links only hashes are kept.

create table question_round (
    id uuid primary key,
    workspace uuid not null,
    client uuid not null,
    name varchar(200) not null,
    opened_by varchar(200) not null,
    opened_at timestamp with time zone not null,
    closes_on date not null,
    closed_at timestamp with time zone,
    unique (workspace, id),
    foreign key (workspace, client) references client (workspace, id)
);

create table invited_person (
    id uuid primary key,
    workspace uuid not null,
    round uuid not null,
    position integer not null,
    respondent varchar(80) not null,
    name varchar(200) not null,
    email varchar(320) not null,
    role varchar(200) not null,
    department varchar(80) not null,
    link varchar(64) not null unique,
    link_until timestamp with time zone not null,
    opened_at timestamp with time zone,
    answered_at timestamp with time zone,
    done_at timestamp with time zone,
    unique (workspace, id),
    unique (round, respondent),
    foreign key (workspace, round) references question_round (workspace, id)
);

create table round_answer (
    workspace uuid not null,
    invited uuid not null,
    capability varchar(80) not null,
    position integer not null,
    level varchar(20) not null,
    comment text not null,
    answered_at timestamp with time zone,
    version bigint not null,
    earlier_level varchar(20),
    earlier_comment text,
    earlier_on date,
    primary key (invited, capability),
    foreign key (workspace, invited) references invited_person (workspace, id)
);
