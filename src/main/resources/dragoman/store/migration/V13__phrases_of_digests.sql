-- A summary that was sent can be read again in another language: its lines and sources are kept as phrases, by the keys of
-- the message files, one value a line. Those of older summaries stay the English text that they are.
ALTER TABLE digest_blocks ADD COLUMN phrased BOOLEAN DEFAULT FALSE NOT NULL;
