-- A version of the kiosks' program on its way to all of them, ring after ring. The ring of a roll-out
-- is the last that began; why it halted is a Dutch sentence, empty otherwise.
CREATE TABLE rollout (
    id       TEXT PRIMARY KEY,
    version  TEXT NOT NULL,
    sha256   TEXT NOT NULL,
    begun_at ${long} NOT NULL,
    begun_by TEXT NOT NULL,
    state    TEXT NOT NULL,
    reason   TEXT NOT NULL,
    ring     ${long} NOT NULL,
    ended_at ${long}
) ${strict};

-- What is kept of each kiosk. The order is the last that it got; nights counts those before it after
-- which it said that the version waits; set aside is 1 for one that goes along no longer.
CREATE TABLE rollout_kiosk (
    rollout    TEXT NOT NULL REFERENCES rollout (id),
    kiosk      TEXT NOT NULL REFERENCES kiosk (id),
    ring       ${long} NOT NULL,
    asked_at   ${long},
    order_id   TEXT,
    nights     ${long} NOT NULL,
    runs_since ${long},
    failure    TEXT NOT NULL,
    set_aside  ${long} NOT NULL,
    PRIMARY KEY (rollout, kiosk)
) ${strict};
