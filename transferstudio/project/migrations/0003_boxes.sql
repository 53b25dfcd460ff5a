-- Whether somebody has marked everything in a picture; without a box that means that nothing is in it.
ALTER TABLE samples ADD COLUMN boxed INTEGER NOT NULL DEFAULT 0;
-- A crowd, or hardly to be seen: neither learnt from nor held against a model.
ALTER TABLE annotations ADD COLUMN difficult INTEGER NOT NULL DEFAULT 0;
