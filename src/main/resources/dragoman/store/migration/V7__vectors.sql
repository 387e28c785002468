-- Where passages lie in the space of an embedding model, so that it need not be worked out at each start.
CREATE TABLE passage_vectors (
  passage BIGINT NOT NULL REFERENCES passages ON DELETE CASCADE,
  model   VARCHAR NOT NULL,
  vector  BYTEA NOT NULL,       -- its components one after another, each a 32-bit float, the highest byte first
  PRIMARY KEY (passage, model)
);
