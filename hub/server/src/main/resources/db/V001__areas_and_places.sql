-- Placeholders: ${long} is a 64-bit integer, ${bytes} a byte string, ${identity} a growing number that is
-- never used twice, ${strict} SQLite's strict typing (PostgreSQL always is). Instants are milliseconds since 1970.

CREATE TABLE area (
    id        TEXT PRIMARY KEY,
    kind      TEXT NOT NULL CHECK (kind IN ('city', 'stadsdeel', 'wijk', 'neighbourhood')),
    parent    TEXT REFERENCES area (id),
    name      TEXT NOT NULL,
    residents ${long},
    demo      ${long} NOT NULL
) ${strict};

-- The sheet and the agenda are the JSON that travels in the content pack of the place.
CREATE TABLE place (
    id            TEXT PRIMARY KEY,
    neighbourhood TEXT NOT NULL REFERENCES area (id),
    sheet         TEXT NOT NULL,
    agenda        TEXT NOT NULL
) ${strict};
