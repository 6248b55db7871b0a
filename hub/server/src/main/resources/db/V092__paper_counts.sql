-- Lists on paper that somebody entered by hand: from where and how many. What was answered is in
-- the open counts alone, as with a kiosk. Placeholders as in V001.
CREATE TABLE paper_count (
    id            TEXT PRIMARY KEY,
    neighbourhood TEXT NOT NULL REFERENCES area (id),
    histogram     TEXT NOT NULL,
    source        TEXT NOT NULL,
    n             ${long} NOT NULL,
    month         TEXT NOT NULL
) ${strict};

CREATE INDEX paper_count_by_neighbourhood ON paper_count (neighbourhood, month);
