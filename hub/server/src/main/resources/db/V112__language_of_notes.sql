-- In which language a note beside a chart is, and the month it was written in; older ones have none.
-- The column "histogram" names a chart: a histogram, the tree, or an event.
ALTER TABLE figure_note ADD COLUMN language TEXT NOT NULL DEFAULT 'nl';

ALTER TABLE figure_note ADD COLUMN written TEXT;
