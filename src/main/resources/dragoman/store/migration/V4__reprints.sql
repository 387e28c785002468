-- Which articles tell the same story, and which ones were taken out. Plain SQL that H2 and PostgreSQL both take.

-- Keys of an article's body: two bodies that share one may be near to each other; see Sketch. An article's keys go with it.
CREATE TABLE sketches (
  article VARCHAR NOT NULL REFERENCES articles ON DELETE CASCADE,
  near    BIGINT NOT NULL,
  PRIMARY KEY (article, near)
);
CREATE INDEX sketches_by_key ON sketches (near);

-- Every reprint points to the article that was here first, never to another reprint.
CREATE TABLE reprints (
  article  VARCHAR PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  original VARCHAR NOT NULL REFERENCES articles ON DELETE CASCADE
);
CREATE INDEX reprints_of_original ON reprints (original);

-- What somebody took out on purpose, so that the next reading of the same feed does not bring it back.
CREATE TABLE withdrawn (
  article      VARCHAR PRIMARY KEY,
  fingerprint  VARCHAR NOT NULL,
  withdrawn_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX withdrawn_by_fingerprint ON withdrawn (fingerprint);
