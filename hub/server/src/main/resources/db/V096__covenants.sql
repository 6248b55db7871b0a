-- Which version of the covenant a place signed, in which role and on which day: no name, that stands
-- in the signed paper. Goes with the place and not before. Placeholders as in V001.
CREATE TABLE covenant_signature (
    place     TEXT NOT NULL REFERENCES place (id) ON DELETE CASCADE,
    version   TEXT NOT NULL,
    signer    TEXT NOT NULL CHECK (signer IN ('board', 'management', 'place', 'mandate')),
    signed_on TEXT NOT NULL,
    PRIMARY KEY (place, version)
) ${strict};
