-- The key before the present one: whose renewal got no answer asks once more with it.
ALTER TABLE kiosk ADD COLUMN previous_key_sha256 TEXT;
