-- The grid of release periods, and from which year on it holds.
CREATE TABLE period_grid (
    from_year ${long} PRIMARY KEY,
    grid      TEXT NOT NULL
) ${strict};

-- Periods that are open or released; a released one never opens again.
CREATE TABLE release_period (
    id          TEXT PRIMARY KEY,
    starts_at   ${long} NOT NULL,
    ends_at     ${long} NOT NULL,
    released_at ${long},
    yearly      ${long} NOT NULL DEFAULT 0
) ${strict};

CREATE TABLE open_cell (
    period        TEXT NOT NULL REFERENCES release_period (id),
    neighbourhood TEXT NOT NULL REFERENCES area (id),
    histogram     TEXT NOT NULL,
    answer        TEXT NOT NULL,
    count         ${long} NOT NULL,
    PRIMARY KEY (period, neighbourhood, histogram, answer)
) ${strict};

-- How many each kiosk brought, and at which place; never what was answered.
CREATE TABLE open_contribution (
    period        TEXT NOT NULL REFERENCES release_period (id),
    neighbourhood TEXT NOT NULL REFERENCES area (id),
    histogram     TEXT NOT NULL,
    kiosk         TEXT NOT NULL,
    place         TEXT NOT NULL,
    n             ${long} NOT NULL,
    PRIMARY KEY (period, neighbourhood, histogram, kiosk, place)
) ${strict};

-- What was published, byte for byte.
CREATE TABLE ledger (
    period   TEXT NOT NULL,
    area     TEXT NOT NULL,
    audience TEXT NOT NULL,
    ends_at  ${long} NOT NULL,
    yearly   ${long} NOT NULL,
    document ${bytes} NOT NULL,
    PRIMARY KEY (period, area, audience)
) ${strict};

CREATE INDEX ledger_by_area ON ledger (area, audience, ends_at);
