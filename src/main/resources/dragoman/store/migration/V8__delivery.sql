-- What a letter can carry besides words, which letters go first, and how long Telegram asked for silence.

ALTER TABLE outbox ADD COLUMN urgency INTEGER DEFAULT 1 NOT NULL; -- 0 for what a person waits for, 1 for the rest
ALTER TABLE outbox ADD COLUMN answers INTEGER;                    -- the message of the chat that it answers
ALTER TABLE outbox ADD COLUMN keyboard VARCHAR;                   -- the buttons, as the Bot API has them
ALTER TABLE outbox ADD COLUMN enclosure VARCHAR(64);
ALTER TABLE outbox ADD COLUMN edits INTEGER;                      -- the bot's own message that it replaces
ALTER TABLE outbox ADD COLUMN plainly BOOLEAN DEFAULT FALSE NOT NULL; -- Telegram cannot read its HTML

-- Pictures and files, each once whatever number of letters it goes with.
CREATE TABLE enclosures (
    hash    VARCHAR(64)  PRIMARY KEY,
    kind    VARCHAR(16)  NOT NULL,
    name    VARCHAR(200) NOT NULL,
    content BYTEA        NOT NULL,
    file_id VARCHAR,                         -- Telegram's name for it, once it has been uploaded
    used_at TIMESTAMP WITH TIME ZONE NOT NULL
);

-- Until when nothing may be sent, as Telegram asked.
CREATE TABLE silences (
    whom     VARCHAR(64) PRIMARY KEY,        -- 'all': every chat
    until_at TIMESTAMP WITH TIME ZONE NOT NULL
);

DROP INDEX outbox_by_state;
CREATE INDEX outbox_by_turn ON outbox (state, urgency, id);
CREATE INDEX outbox_by_chat ON outbox (chat, state, id);
