-- What residents tell of themselves: personal data, apart from every count. Placeholders as in V001.
-- The id is random; a story has its month and, while it waits, the Monday on which it goes. No row
-- names a kiosk, and what refers to a story is nowhere else in this database.

-- Neighbourhoods that take stories; none does of itself.
CREATE TABLE story_taker (
    neighbourhood TEXT PRIMARY KEY REFERENCES area (id)
) ${strict};

CREATE TABLE story (
    id            TEXT PRIMARY KEY,
    neighbourhood TEXT NOT NULL REFERENCES area (id),
    month         TEXT NOT NULL,
    language      TEXT NOT NULL,
    words         TEXT NOT NULL,
    withdrawal    TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('waiting', 'read', 'approved')),
    first_reader  TEXT NOT NULL DEFAULT '',
    goes_on       TEXT,
    CHECK ((state = 'read') = (first_reader <> '')),
    CHECK ((state = 'approved') = (goes_on IS NULL))
) ${unordered};

CREATE INDEX story_by_withdrawal ON story (withdrawal);
