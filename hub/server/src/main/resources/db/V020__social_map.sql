-- The body is the HSDS object as JSON text, every field as it came: text keeps numbers and order, and
-- whatever a later HSDS adds needs no new column. Finding happens in memory, on a copy of it all.
CREATE TABLE map_record (
    kind     TEXT NOT NULL CHECK (kind IN ('organization', 'service', 'location',
                                           'service_at_location', 'taxonomy', 'taxonomy_term')),
    id       TEXT NOT NULL,
    body     TEXT NOT NULL,
    source   TEXT NOT NULL,
    received ${long} NOT NULL,
    PRIMARY KEY (kind, id)
) ${strict};

-- One row: grows by one with every change, in the same transaction.
CREATE TABLE map_revision (
    the_only ${long} PRIMARY KEY CHECK (the_only = 1),
    revision ${long} NOT NULL
) ${strict};

INSERT INTO map_revision (the_only, revision) VALUES (1, 0);
