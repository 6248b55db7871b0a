-- The areas whose figures a program may read, separated by commas; empty for all of them.
ALTER TABLE api_token ADD COLUMN areas TEXT NOT NULL DEFAULT '';
