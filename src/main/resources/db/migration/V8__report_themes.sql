-- Whose report it looks like: themes as the command line reads them, with the picture that they name in base64.
create table report_theme (
    id uuid primary key,
    workspace uuid not null references workspace (id),
    name varchar(200) not null,
    document text not null,
    logo_name varchar(200),
    logo text,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    archived_at timestamp with time zone
);
