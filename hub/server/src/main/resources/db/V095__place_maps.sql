-- The sheet is the JSON that travels in the content pack of the place.
CREATE TABLE place_map (
    place TEXT PRIMARY KEY REFERENCES place (id),
    sheet TEXT NOT NULL
) ${strict};
