-- What programs sign in by: the hash of a token, never the token.
create table api_token (
    id uuid primary key,
    workspace uuid not null references workspace (id),
    member uuid not null references member (id),
    name varchar(200) not null,
    scopes varchar(100) not null,
    hash varchar(64) not null unique,
    created_at timestamp with time zone not null,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone
);

-- Answers that are given once more, word for word, to whoever asks again by the same key.
create table idempotency_key (
    workspace uuid not null references workspace (id),
    name varchar(200) not null,
    route varchar(300) not null,
    request_hash varchar(64) not null,
    status integer,
    location varchar(300),
    rule_base varchar(80),
    body text,
    created_at timestamp with time zone not null,
    primary key (workspace, name)
);
