-- What somebody from the neighbourhood says aloud, by the hash of the words on the screen. The voice
-- has no name here.
CREATE TABLE clip (
    language   TEXT NOT NULL,
    words_hash TEXT NOT NULL,
    words      TEXT NOT NULL,
    form       TEXT NOT NULL CHECK (form IN ('WAV', 'OGG')),
    content    ${bytes} NOT NULL,
    millis     ${long} NOT NULL,
    role       TEXT NOT NULL,
    at         ${long} NOT NULL,
    PRIMARY KEY (language, words_hash)
) ${strict};
