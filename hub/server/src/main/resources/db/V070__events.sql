-- Events and who came: public head counts. Placeholders as in V001.

-- The sheet is the event as kiosks get it, as JSON.
CREATE TABLE event (
    id            TEXT PRIMARY KEY,
    neighbourhood TEXT NOT NULL REFERENCES area (id),
    sheet         TEXT NOT NULL
) ${strict};

CREATE TABLE event_kiosk (
    event TEXT NOT NULL REFERENCES event (id),
    kiosk TEXT NOT NULL REFERENCES kiosk (id),
    PRIMARY KEY (event, kiosk)
) ${strict};

-- People by kiosk and five minutes. The event may be one that no coordinator made here: its id came
-- from a pack all the same. Arrived: when the hub heard of these five minutes last.
CREATE TABLE attendance (
    event   TEXT NOT NULL,
    kiosk   TEXT NOT NULL,
    slot    TEXT NOT NULL,
    people  ${long} NOT NULL,
    paper   ${long} NOT NULL,
    undone  ${long} NOT NULL,
    arrived ${long} NOT NULL,
    PRIMARY KEY (event, kiosk, slot)
) ${strict};

-- Sizes and stands are kept for the whole event, not by kiosk or time.
CREATE TABLE attendance_party (
    event   TEXT NOT NULL,
    size    TEXT NOT NULL,
    parties ${long} NOT NULL,
    PRIMARY KEY (event, size)
) ${strict};

CREATE TABLE attendance_stand (
    event  TEXT NOT NULL,
    stand  TEXT NOT NULL,
    visits ${long} NOT NULL,
    PRIMARY KEY (event, stand)
) ${strict};
