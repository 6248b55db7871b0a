-- What an item is made of, as JSON; nothing for one in somebody's own words, which stays as it is.
ALTER TABLE feedback ADD COLUMN blocks TEXT;

-- Help was kept as one's own initiative, and so answered nothing.
UPDATE task SET kind = 'help'
WHERE kind = 'own' AND (subject LIKE 'ask.%' OR subject LIKE 'offer.%');

UPDATE feedback
SET answers = replace(
        replace(answers,
            '"kind":"OWN","subject":"ask.', '"kind":"HELP","subject":"ask.'),
        '"kind":"OWN","subject":"offer.', '"kind":"HELP","subject":"offer.');
