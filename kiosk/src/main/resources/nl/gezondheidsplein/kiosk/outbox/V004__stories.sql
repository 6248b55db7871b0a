-- What waits for the night, in people's own words or from pictures: no time, no order, no visit.
-- Of a story there is the hash of the code with which it can be withdrawn; of an idea ''.
CREATE TABLE voice (
    kind       TEXT    NOT NULL CHECK (kind IN ('IDEA', 'STORY')),
    covenant   TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    withdrawal TEXT    NOT NULL,
    count      INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (kind, covenant, language, text, withdrawal)
) WITHOUT ROWID;

INSERT INTO voice SELECT 'IDEA', covenant, language, text, '', count FROM idea;
DROP TABLE idea;
