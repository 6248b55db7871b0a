-- A kiosk out of service for good is a revoked one; a retired one did nothing wrong.
ALTER TABLE kiosk ADD COLUMN retired ${long} NOT NULL DEFAULT 0;
-- When its session at the broker was ended; until then the hub tries.
ALTER TABLE kiosk ADD COLUMN evicted_at ${long};
