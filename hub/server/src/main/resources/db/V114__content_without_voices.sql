-- Sheets of what one can take part in, and of what is told back, came in beside the books of voices
-- and were never shown: kiosks get both from the books.
DELETE FROM content_piece WHERE kind IN ('join', 'feedback');
