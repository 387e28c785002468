-- Who talks with the bot, what came in, and what is owed to whom. Plain SQL for H2 and PostgreSQL.

CREATE TABLE chats (
    id       VARCHAR(64) PRIMARY KEY,
    kind     VARCHAR(16) NOT NULL,
    language VARCHAR(16),
    zone     VARCHAR(64),
    context  VARCHAR,                        -- the last question, as the brain writes it down
    paused   VARCHAR,                        -- why nothing is sent to this chat for now; null when all is well
    seen_at  TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE subscriptions (
    chat       VARCHAR(64) NOT NULL,
    thread     INTEGER     NOT NULL,         -- forum topic, 0 for none
    local_time TIME        NOT NULL,
    zone       VARCHAR(64) NOT NULL,
    active     BOOLEAN     NOT NULL,
    last_slot  TIMESTAMP WITH TIME ZONE,     -- the latest moment whose summary is in the outbox
    PRIMARY KEY (chat, thread)
);

CREATE TABLE inbox (
    update_id   BIGINT PRIMARY KEY,
    arrival     BIGINT GENERATED ALWAYS AS IDENTITY UNIQUE,
    raw         VARCHAR,                     -- emptied once handled: what a user wrote is kept no longer than needed
    received_at TIMESTAMP WITH TIME ZONE NOT NULL,
    state       VARCHAR(16) NOT NULL,        -- received, handled, set-aside
    handled_at  TIMESTAMP WITH TIME ZONE
);

CREATE INDEX inbox_by_state ON inbox (state, arrival);

CREATE TABLE outbox (
    id         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    letter_key VARCHAR(200) NOT NULL UNIQUE, -- what is owed, so that it is owed once
    chat       VARCHAR(64)  NOT NULL,
    thread     INTEGER      NOT NULL,
    reply_to   INTEGER,
    html       VARCHAR      NOT NULL,
    plain      VARCHAR      NOT NULL,
    state      VARCHAR(16)  NOT NULL,        -- due, sending, uncertain, sent, failed
    attempts   INTEGER      NOT NULL,
    doubts     INTEGER      NOT NULL,        -- attempts whose outcome nobody knows
    due_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    settled_at TIMESTAMP WITH TIME ZONE,
    last_error VARCHAR,
    message_id BIGINT
);

CREATE INDEX outbox_by_state ON outbox (state, chat, id);
