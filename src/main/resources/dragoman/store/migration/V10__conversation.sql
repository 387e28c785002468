-- What a chat's buttons, its export and the operator's look at feedback rest on. Plain SQL that H2 and PostgreSQL both take.

-- An answer with its question, so that a button under it works after a restart; forgotten after 30 days, or on /forget.
CREATE TABLE answers (
    id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chat        VARCHAR(64) NOT NULL,
    thread      INTEGER     NOT NULL,        -- forum topic, 0 for none
    message     INTEGER,                     -- Telegram's number of the message that asked; null for a button's
    question    VARCHAR     NOT NULL,
    reply       VARCHAR     NOT NULL,        -- plain text, in English
    suggestions VARCHAR     NOT NULL,        -- next questions, one a line
    answered_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX answers_by_chat ON answers (chat, message);
CREATE INDEX answers_by_time ON answers (answered_at);

-- The passages of an answer, by their place in the store, so that an article that is withdrawn takes them along.
CREATE TABLE answer_passages (
    answer  BIGINT  NOT NULL REFERENCES answers ON DELETE CASCADE,
    place   INTEGER NOT NULL,                -- 0 for the best
    shown   BOOLEAN NOT NULL,                -- false for what "More" brings
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (answer, place)
);

-- What readers said of an answer; it outlives the answer. Of who said it a digest is kept, which does not show the number.
CREATE TABLE feedback (
    answer   BIGINT      NOT NULL,
    sender   VARCHAR(64) NOT NULL,           -- a digest of the sender's number, so that each has one voice
    verdict  VARCHAR(8)  NOT NULL,           -- right, wrong
    question VARCHAR     NOT NULL,
    reply    VARCHAR     NOT NULL,
    given_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (answer, sender)
);

-- What a chat has set for itself, beside its language and zone.
CREATE TABLE chat_settings (
    chat    VARCHAR(64) NOT NULL,
    name    VARCHAR(32) NOT NULL,
    setting VARCHAR(64) NOT NULL,
    PRIMARY KEY (chat, name)
);
