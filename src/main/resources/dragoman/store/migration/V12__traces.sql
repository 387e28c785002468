-- By what a letter in doubt is looked for: all private messages of a bot are numbered in one row.

ALTER TABLE outbox ADD COLUMN after_message BIGINT; -- a number known when it left, so that its own is higher; null for none
