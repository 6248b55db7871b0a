-- Events this kiosk counted for: sums alone, no check-in and no time of one.
CREATE TABLE event (
    id        TEXT    NOT NULL PRIMARY KEY,
    is_on     INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    desk      TEXT    NOT NULL, -- id of the stand that this kiosk is, or '' at the door
    total     INTEGER NOT NULL CHECK (total >= 0), -- people, those taken back left out
    is_closed INTEGER NOT NULL CHECK (is_closed IN (0, 1)) -- its second question was sealed
) WITHOUT ROWID;

-- As the pack described the event when the mode began; written once, so apart from the sums.
CREATE TABLE event_sheet (
    id    TEXT NOT NULL PRIMARY KEY,
    sheet TEXT NOT NULL
);

-- Head counts of a running event do not wait for the night; what was sealed before them does.
ALTER TABLE outbox ADD COLUMN for_now INTEGER NOT NULL DEFAULT 0 CHECK (for_now IN (0, 1));
