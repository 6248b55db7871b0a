-- One row per kiosk; writing it first makes the windows of one kiosk go one by one, also between hubs.
CREATE TABLE intake_cursor (
    kiosk              TEXT PRIMARY KEY REFERENCES kiosk (id),
    up_to              ${long} NOT NULL,
    gap_since          ${long},
    conflicts          ${long} NOT NULL,
    quarantine_dropped ${long} NOT NULL
) ${strict};

-- All that stays of a window per kiosk: its number, the hash of its bytes, its kind and how many it held.
CREATE TABLE sealed_window (
    kiosk  TEXT NOT NULL REFERENCES kiosk (id),
    seq    ${long} NOT NULL,
    sha256 TEXT NOT NULL,
    kind   TEXT NOT NULL,
    n      ${long} NOT NULL,
    PRIMARY KEY (kiosk, seq)
) ${strict};

-- Windows of kiosks that nobody has confirmed yet: kept as they came, counted at the confirmation.
CREATE TABLE held_window (
    kiosk   TEXT NOT NULL REFERENCES kiosk (id),
    seq     ${long} NOT NULL,
    payload ${bytes} NOT NULL,
    PRIMARY KEY (kiosk, seq)
) ${strict};

CREATE TABLE refusal (
    ordinal ${identity},
    kiosk   TEXT NOT NULL REFERENCES kiosk (id),
    seq     ${long} NOT NULL,
    sha256  TEXT NOT NULL,
    reason  TEXT NOT NULL,
    UNIQUE (kiosk, seq, sha256)
) ${strict};

CREATE TABLE quarantine (
    ordinal    ${identity},
    kiosk      TEXT NOT NULL REFERENCES kiosk (id),
    seq        ${long},
    sha256     TEXT NOT NULL,
    reason     TEXT NOT NULL,
    payload    ${bytes} NOT NULL,
    arrived_at ${long} NOT NULL,
    UNIQUE (kiosk, sha256)
) ${strict};
