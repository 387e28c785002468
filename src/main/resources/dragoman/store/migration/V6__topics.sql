-- What a person decided on topics. A choice is kept by the name that extraction gives, so that it holds for articles that
-- come later too.
CREATE TABLE topic_choices (
  topic VARCHAR PRIMARY KEY,
  shown VARCHAR                 -- the name that people see instead; null where the topic is hidden
);
