-- What there is to do at a place comes from the social map alone.
ALTER TABLE place DROP COLUMN agenda;
