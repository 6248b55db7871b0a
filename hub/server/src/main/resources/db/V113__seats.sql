-- Which group or organisation sits in which circle of a theme: no people. Placeholders as in V001.
CREATE TABLE seat (
    neighbourhood TEXT NOT NULL REFERENCES area (id),
    theme         TEXT NOT NULL REFERENCES theme (id),
    partner       TEXT NOT NULL,
    circle        TEXT NOT NULL
        CHECK (circle IN ('meebeslissen', 'meewerken', 'meedenken', 'meeweten')),
    residents     ${long} NOT NULL,
    PRIMARY KEY (neighbourhood, theme, partner)
) ${strict};
