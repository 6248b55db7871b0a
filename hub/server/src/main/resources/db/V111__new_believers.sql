-- How many believers a theme had when its card was last moved or a task was made of it: those who
-- came since are new. What had moved before is taken as seen.
ALTER TABLE theme_card ADD COLUMN seen ${long} NOT NULL DEFAULT 0;

UPDATE theme_card SET seen = believers
WHERE state <> 'open' OR EXISTS (
    SELECT 1 FROM task
    WHERE kind = 'theme' AND subject = theme_card.theme
        AND task.neighbourhood = theme_card.neighbourhood
);
