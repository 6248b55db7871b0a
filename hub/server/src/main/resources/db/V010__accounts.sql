-- People, programs and what they did. Placeholders as in V001. Secrets stand here as hashes only, but for the
-- second factor, which has to be computed with.

CREATE TABLE account (
    name             TEXT PRIMARY KEY,
    password_hash    TEXT NOT NULL,
    roles            TEXT NOT NULL,
    second_factor    TEXT,
    last_factor_step ${long} NOT NULL DEFAULT 0
) ${strict};

CREATE TABLE session (
    id_hash   TEXT PRIMARY KEY,
    account   TEXT NOT NULL,
    opened    ${long} NOT NULL,
    last_used ${long} NOT NULL
) ${strict};

CREATE TABLE api_token (
    id          TEXT PRIMARY KEY,
    secret_hash TEXT NOT NULL UNIQUE,
    label       TEXT NOT NULL,
    roles       TEXT NOT NULL,
    created_by  TEXT NOT NULL,
    created     ${long} NOT NULL
) ${strict};

CREATE TABLE audit_entry (
    number  ${identity},
    at      ${long} NOT NULL,
    who     TEXT NOT NULL,
    action  TEXT NOT NULL,
    subject TEXT NOT NULL
) ${strict};

CREATE INDEX audit_entry_at ON audit_entry (at);
