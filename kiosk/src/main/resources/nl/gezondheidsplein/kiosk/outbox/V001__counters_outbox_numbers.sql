-- Counters hold no time, no order and no visit: only how often an answer was given in a window.
CREATE TABLE bucket (
    question_set TEXT    NOT NULL,
    covenant     TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    span         INTEGER NOT NULL, -- ordinal of the last span included
    clock        TEXT    NOT NULL CHECK (clock IN ('TRUSTED', 'UNSYNCED')),
    first_span   INTEGER NOT NULL, -- ordinal of the span from which these counts wait
    n            INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (question_set, covenant, kind)
) WITHOUT ROWID;

CREATE TABLE counter (
    question_set TEXT    NOT NULL,
    covenant     TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    item         TEXT    NOT NULL,
    answer       TEXT    NOT NULL,
    count        INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (question_set, covenant, kind, item, answer),
    FOREIGN KEY (question_set, covenant, kind) REFERENCES bucket
) WITHOUT ROWID;

-- One row: whose numbers this file gives out ('' before enrolment), and what may travel.
CREATE TABLE identity (
    only_row       INTEGER PRIMARY KEY CHECK (only_row = 1),
    kiosk          TEXT    NOT NULL,
    session        INTEGER NOT NULL,
    released_up_to INTEGER NOT NULL,
    released_on    TEXT    NOT NULL
);

-- The next number of every identity this file ever had; a number is never given twice.
CREATE TABLE number (
    kiosk    TEXT    NOT NULL PRIMARY KEY,
    next_seq INTEGER NOT NULL CHECK (next_seq >= 1)
) WITHOUT ROWID;

CREATE TABLE outbox (
    kiosk      TEXT    NOT NULL,
    seq        INTEGER NOT NULL,
    payload    BLOB    NOT NULL, -- frozen when sealed, resent unchanged
    sha256     TEXT    NOT NULL,
    state      TEXT    NOT NULL CHECK (state IN ('PENDING', 'SENT', 'REFUSED', 'SETTLED')),
    reason     TEXT    NOT NULL DEFAULT '', -- why the hub refused it
    sealed_on  TEXT    NOT NULL, -- day, or '' while the clock was not trusted
    settled_on TEXT    NOT NULL DEFAULT '', -- day from which the 30 days count
    PRIMARY KEY (kiosk, seq),
    FOREIGN KEY (kiosk) REFERENCES number
);

CREATE INDEX outbox_by_state ON outbox (kiosk, state, seq);

INSERT INTO identity VALUES (1, '', 0, 0, '');
INSERT INTO number VALUES ('', 1);
