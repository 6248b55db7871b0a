-- A neighbourhood's page must not get slower as the others, and the years, add up.
CREATE INDEX idea_by_neighbourhood ON idea (neighbourhood, state);
CREATE INDEX story_by_neighbourhood ON story (neighbourhood, state);
CREATE INDEX feedback_by_area ON feedback (area, published);
