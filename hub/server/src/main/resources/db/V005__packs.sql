-- Content-addressed: the name of a blob is the SHA-256 of its bytes, so a blob never changes.
CREATE TABLE blob (
    sha256     TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    content    ${bytes} NOT NULL
) ${strict};

CREATE TABLE pack (
    place          TEXT NOT NULL REFERENCES place (id),
    number         ${long} NOT NULL,
    content_sha256 TEXT NOT NULL,
    index_sha256   TEXT NOT NULL REFERENCES blob (sha256),
    PRIMARY KEY (place, number)
) ${strict};
