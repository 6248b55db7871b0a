-- The areas that somebody works for, separated by commas; empty for all of them.
ALTER TABLE account ADD COLUMN areas TEXT NOT NULL DEFAULT '';
