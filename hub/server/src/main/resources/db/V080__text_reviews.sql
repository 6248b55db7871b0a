-- What readers of a language made of a text: a translation, and whether it is a draft no longer. It
-- holds for the Dutch it was made from; the base is the hash of the translation it was made from.
CREATE TABLE text_review (
    part     TEXT NOT NULL,
    text_key TEXT NOT NULL,
    language TEXT NOT NULL,
    base     TEXT NOT NULL,
    dutch    TEXT NOT NULL,
    words    TEXT NOT NULL,
    reviewed INTEGER NOT NULL CHECK (reviewed IN (0, 1)),
    role     TEXT NOT NULL,
    at       ${long} NOT NULL,
    PRIMARY KEY (part, text_key, language, base)
) ${strict};
