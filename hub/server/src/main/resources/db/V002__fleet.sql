CREATE TABLE kiosk (
    id                     TEXT PRIMARY KEY,
    name                   TEXT NOT NULL,
    place                  TEXT NOT NULL REFERENCES place (id),
    replaces               TEXT REFERENCES kiosk (id),
    -- The first kiosk in the row of replacements: for the gate they are one.
    lineage                TEXT NOT NULL,
    preconfirmed           ${long} NOT NULL,
    created_at             ${long} NOT NULL,
    claim_sha256           TEXT NOT NULL UNIQUE,
    claim_expires_at       ${long} NOT NULL,
    enrolled_at            ${long},
    key_sha256             TEXT,
    pairing_code           TEXT,
    certificate_serial     TEXT,
    certificate_expires_at ${long},
    confirmed_at           ${long},
    replaced_by            TEXT REFERENCES kiosk (id),
    revoked_at             ${long},
    -- What the kiosk said of itself; a will is the broker's word and never moves last_seen.
    last_seen              ${long},
    online                 ${long} NOT NULL DEFAULT 0,
    session                ${long},
    state_at               ${long},
    -- What was settled when it was born: only a birth heard at the time can be held against it.
    birth_up_to            ${long},
    state                  TEXT,
    vitals                 TEXT,
    vitals_at              ${long}
) ${strict};

CREATE INDEX kiosk_by_place ON kiosk (place);
