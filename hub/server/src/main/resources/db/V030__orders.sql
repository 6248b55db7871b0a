-- What stewards asked of kiosks, and what became of it.
CREATE TABLE kiosk_order (
    id          TEXT PRIMARY KEY,
    kiosk       TEXT NOT NULL REFERENCES kiosk (id),
    given_by    TEXT NOT NULL,
    issued_at   ${long} NOT NULL,
    expires_at  ${long} NOT NULL,
    -- The order as it travels.
    message     TEXT NOT NULL,
    state       TEXT NOT NULL,
    detail      TEXT NOT NULL,
    answered_at ${long}
) ${strict};

CREATE INDEX order_by_kiosk ON kiosk_order (kiosk, issued_at);
