-- A way in for one person, once: the hash of what stands in the link. Who leaves takes it along.
CREATE TABLE invitation (
    account     TEXT PRIMARY KEY REFERENCES account (name) ON DELETE CASCADE,
    secret_hash TEXT NOT NULL UNIQUE,
    ends_at     ${long} NOT NULL
) ${strict};
