-- Beside each passage's vector those of the pieces of its words, by which a question is held against it word by word.
-- What was worked out before lacks them and is worked out anew at the next start.
DELETE FROM passage_vectors;
ALTER TABLE passage_vectors ADD COLUMN pieces BYTEA NOT NULL;    -- one after another
ALTER TABLE passage_vectors ADD COLUMN piece INTEGER NOT NULL;   -- the bytes that each takes
