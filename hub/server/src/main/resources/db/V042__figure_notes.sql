-- What a coordinator tells beside a figure. Placeholders as in V001.
CREATE TABLE figure_note (
    area      TEXT NOT NULL REFERENCES area (id),
    histogram TEXT NOT NULL,
    words     TEXT NOT NULL,
    PRIMARY KEY (area, histogram)
) ${strict};
