-- Ideas that wait for the night: no time, no order and no visit, only how often one was given.
CREATE TABLE idea (
    covenant TEXT    NOT NULL,
    language TEXT    NOT NULL,
    text     TEXT    NOT NULL,
    count    INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (covenant, language, text)
) WITHOUT ROWID;

-- Windows and ideas share the numbers of a kiosk but travel on different topics.
ALTER TABLE outbox ADD COLUMN channel TEXT NOT NULL DEFAULT 'TALLY'
    CHECK (channel IN ('TALLY', 'VOICE'));
