-- What is told of an event beside its sheet, in the blocks of offers, as JSON; empty for an event of
-- which nobody told anything. In a piece of content they stand by the id of their event.
ALTER TABLE event ADD COLUMN blocks TEXT NOT NULL DEFAULT '{}';
ALTER TABLE content_piece ADD COLUMN blocks TEXT NOT NULL DEFAULT '{}';
