-- A page of one neighbourhood reads what it shows from an index, however many years lie behind it.

CREATE INDEX idea_waiting ON idea (neighbourhood) WHERE state = 'waiting';

DROP INDEX paper_count_by_neighbourhood;
CREATE INDEX paper_count_by_neighbourhood
    ON paper_count (neighbourhood, month DESC, source, id);

-- When an event ends, as its sheet says, in minutes on the clock of its place. A hub of an older
-- version leaves it empty, and an event without it is looked at on every page.
ALTER TABLE event ADD COLUMN last_minute TEXT NOT NULL DEFAULT '';
UPDATE event SET last_minute = substr(${end_of_event}, 1, 16);
CREATE INDEX event_by_neighbourhood ON event (neighbourhood, last_minute DESC, id);
CREATE INDEX event_by_end ON event (last_minute);
