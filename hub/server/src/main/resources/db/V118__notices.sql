-- What organisations let a neighbourhood know for a while. Days are dates; the blocks are JSON; the
-- place is empty for every place of the area, withdrawn is 1 for what is shown no longer.
CREATE TABLE notice (
    id           TEXT PRIMARY KEY,
    area         TEXT NOT NULL REFERENCES area (id),
    place        TEXT REFERENCES place (id),
    kind         TEXT NOT NULL,
    about        TEXT NOT NULL,
    organisation TEXT NOT NULL,
    first_day    TEXT NOT NULL,
    last_day     TEXT NOT NULL,
    spot         TEXT NOT NULL,
    blocks       TEXT NOT NULL,
    withdrawn    ${long} NOT NULL
) ${strict};

CREATE INDEX notice_by_area ON notice (area, last_day);
