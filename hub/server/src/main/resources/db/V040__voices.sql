-- What residents bring and what becomes of it. Placeholders as in V001; texts are JSON by language.
-- Nothing here names a kiosk, and nothing a time finer than the month in which it came.

CREATE TABLE theme (
    id        TEXT PRIMARY KEY,
    names     TEXT NOT NULL,
    picture   TEXT NOT NULL,
    sensitive ${long} NOT NULL
) ${strict};

-- A theme on the board of a neighbourhood, from the first time anything happened to it there.
-- Windows: in how many of them believers came; two are two kiosks or two weeks.
CREATE TABLE theme_card (
    theme         TEXT NOT NULL REFERENCES theme (id),
    neighbourhood TEXT NOT NULL REFERENCES area (id),
    state         TEXT NOT NULL CHECK (state IN ('open', 'started', 'done')),
    outcome       TEXT,
    believers     ${long} NOT NULL,
    windows       ${long} NOT NULL,
    PRIMARY KEY (theme, neighbourhood)
) ${strict};

CREATE TABLE question (
    id      TEXT PRIMARY KEY,
    area    TEXT NOT NULL REFERENCES area (id),
    purpose TEXT NOT NULL,
    words   TEXT NOT NULL,
    choices TEXT NOT NULL,
    state   TEXT NOT NULL CHECK (state IN ('draft', 'asked', 'retired', 'vetoed')),
    since   TEXT,
    until   TEXT
) ${strict};

-- Pictures to choose from: kinds of help, and the two steps of an idea.
CREATE TABLE drawn_choice (
    drawer  TEXT NOT NULL CHECK (drawer IN ('give', 'idea-place', 'idea-wish')),
    id      TEXT NOT NULL,
    words   TEXT NOT NULL,
    picture TEXT NOT NULL,
    shown   ${long} NOT NULL,
    PRIMARY KEY (drawer, id)
) ${strict};

-- The id is random and no order is kept, so that nothing tells which came first.
CREATE TABLE idea (
    id            TEXT PRIMARY KEY,
    neighbourhood TEXT NOT NULL REFERENCES area (id),
    month         TEXT NOT NULL,
    language      TEXT NOT NULL,
    words         TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('waiting', 'open', 'started', 'done', 'refused'))
) ${unordered};

CREATE TABLE feedback (
    id        TEXT PRIMARY KEY,
    area      TEXT NOT NULL REFERENCES area (id),
    answers   TEXT NOT NULL,
    said      TEXT NOT NULL,
    doing     TEXT NOT NULL,
    picture   TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn')),
    published TEXT
) ${strict};

CREATE TABLE task (
    id            TEXT PRIMARY KEY,
    neighbourhood TEXT NOT NULL REFERENCES area (id),
    kind          TEXT NOT NULL,
    subject       TEXT NOT NULL,
    title         TEXT NOT NULL,
    owner         TEXT NOT NULL,
    due           TEXT,
    outcome       TEXT NOT NULL,
    finished      TEXT
) ${strict};

CREATE INDEX task_by_neighbourhood ON task (neighbourhood, finished);

-- Every change of a state, with its reason. The subject of a theme is theme/neighbourhood.
CREATE TABLE voice_change (
    ordinal ${identity},
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    at      ${long} NOT NULL,
    who     TEXT NOT NULL,
    state   TEXT NOT NULL,
    reason  TEXT NOT NULL
) ${strict};

CREATE INDEX voice_change_by_subject ON voice_change (kind, subject);
