-- A page of ideas, newest month first, is read from the index alone as far as it goes: sorting all
-- that a neighbourhood ever had grows with the years.
DROP INDEX idea_by_neighbourhood;
CREATE INDEX idea_by_neighbourhood ON idea (neighbourhood, state, month DESC, id);
