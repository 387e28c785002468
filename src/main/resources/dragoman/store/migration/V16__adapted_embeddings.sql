-- The embedding model is adapted to finding answers; what was worked out by it before is of no more use, and is worked out anew
-- at the next start.
DELETE FROM passage_vectors;
