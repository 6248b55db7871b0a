-- Files that somebody looked at before taking them over; gone after an hour or with the next one.
CREATE TABLE import_tray (
    person  TEXT PRIMARY KEY,
    source  TEXT NOT NULL,
    content ${bytes} NOT NULL,
    at      ${long} NOT NULL
) ${strict};
