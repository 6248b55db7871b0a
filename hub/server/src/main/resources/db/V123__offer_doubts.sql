-- On which day somebody last said that an offer is not right any more: no number, no place, nobody.
CREATE TABLE offer_doubt (
    offer TEXT PRIMARY KEY,
    day   TEXT NOT NULL
) ${strict};
