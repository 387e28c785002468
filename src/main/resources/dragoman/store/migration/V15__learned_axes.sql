-- The pieces of words lie along other axes now; what was worked out before is of no more use, and is worked out anew at the
-- next start.
DELETE FROM passage_vectors;
