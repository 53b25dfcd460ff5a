-- A person has looked at a label that was in doubt, and keeps it: it is not doubted again.
ALTER TABLE annotations ADD COLUMN kept INTEGER NOT NULL DEFAULT 0;
