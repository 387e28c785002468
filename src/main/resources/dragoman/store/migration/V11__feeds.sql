-- The feeds that are read on their own, and what is known of each. Plain SQL that H2 and PostgreSQL both take.

CREATE TABLE feeds (
    id            BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    given_url     VARCHAR(2000) NOT NULL UNIQUE,  -- as whoever added it wrote it
    url           VARCHAR(2000) NOT NULL,         -- where it has moved to for good, else the same
    origin        VARCHAR(8)    NOT NULL,         -- settings, chat
    state         VARCHAR(8)    NOT NULL,         -- active, paused, gone, removed
    outlet        VARCHAR,
    words         VARCHAR       NOT NULL,         -- of which an entry must hold one, one a line; empty for all entries
    every_seconds BIGINT        NOT NULL,
    etag          VARCHAR,                        -- what the server said of the last version that was taken in whole
    last_modified VARCHAR,
    next_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    succeeded_at  TIMESTAMP WITH TIME ZONE,
    articles      INTEGER       NOT NULL,
    trouble       VARCHAR(16),                    -- why the last fetch failed; null where it went well
    detail        VARCHAR,
    failures      INTEGER       NOT NULL,         -- in a row
    failing_since TIMESTAMP WITH TIME ZONE,
    told          BOOLEAN       NOT NULL          -- whether an admin knows that it fails
);

-- The entries of a feed that were met. Forgotten 90 days after the feed has last shown them.
CREATE TABLE feed_entries (
    feed    BIGINT      NOT NULL REFERENCES feeds ON DELETE CASCADE,
    entry   VARCHAR(64) NOT NULL,                 -- a digest of its guid, else of its link
    article VARCHAR     NOT NULL,
    content VARCHAR(64) NOT NULL,                 -- a digest of what the feed says of it, by which a correction is told
    outcome VARCHAR(8)  NOT NULL,                 -- begun, taken, held, refused, passed
    note    VARCHAR,                              -- why it was refused
    title   VARCHAR,
    tries   INTEGER     NOT NULL,                 -- how often its page could not be had
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (feed, entry)
);

CREATE INDEX feed_entries_by_time ON feed_entries (seen_at);

-- When each host may be asked again, so that all processes together are as polite as one.
CREATE TABLE feed_hosts (
    host    VARCHAR(300) PRIMARY KEY,
    free_at TIMESTAMP WITH TIME ZONE NOT NULL
);

-- db-scheduler's, apart from the one for summaries, since each scheduler in the end deletes the tasks that it does not know.
CREATE TABLE feed_tasks (
    task_name            VARCHAR(100)             NOT NULL,
    task_instance        VARCHAR(300)             NOT NULL,
    task_data            BYTEA,
    execution_time       TIMESTAMP WITH TIME ZONE NOT NULL,
    picked               BOOLEAN                  NOT NULL,
    picked_by            VARCHAR(50),
    last_success         TIMESTAMP WITH TIME ZONE,
    last_failure         TIMESTAMP WITH TIME ZONE,
    consecutive_failures INT,
    last_heartbeat       TIMESTAMP WITH TIME ZONE,
    version              BIGINT                   NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX feed_tasks_by_execution_time ON feed_tasks (execution_time);
CREATE INDEX feed_tasks_by_last_heartbeat ON feed_tasks (last_heartbeat);
