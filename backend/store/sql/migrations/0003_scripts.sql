-- What happened to scripts, and the trainer's queue. Filled from the log as the views would be.

CREATE TABLE script_event (
    seq INTEGER PRIMARY KEY,
    bot TEXT NOT NULL
);
INSERT INTO script_event (seq, bot)
SELECT seq, coalesce(json_extract(payload, '$.bot'), '') FROM event
WHERE kind = 'script_published' AND coalesce(json_extract(payload, '$.bot'), '') <> '';

CREATE TABLE training (
    conversation TEXT NOT NULL,
    message      TEXT NOT NULL,
    bot          TEXT NOT NULL,
    seq          INTEGER NOT NULL,
    band         TEXT NOT NULL,
    marked       INTEGER NOT NULL,
    decision     TEXT NOT NULL,
    topic        TEXT NOT NULL,
    decided_seq  INTEGER NOT NULL,
    PRIMARY KEY (conversation, message)
) WITHOUT ROWID;
CREATE INDEX training_open ON training (bot, seq) WHERE decided_seq = 0 AND (band <> '' OR marked = 1);
CREATE INDEX training_decided ON training (bot, decided_seq) WHERE decided_seq > 0;
INSERT INTO training (conversation, message, bot, seq, band, marked, decision, topic, decided_seq)
SELECT conversation, json_extract(payload, '$.answers'), actor, min(seq),
       CASE WHEN json_extract(payload, '$.turn') IN ('not_understood', 'handover') THEN 'unclear' ELSE 'suggested' END,
       0, '', '', 0
FROM event
WHERE kind = 'bot_wrote' AND conversation <> '' AND coalesce(json_extract(payload, '$.answers'), '') <> ''
      AND (json_extract(payload, '$.turn') = 'not_understood' OR (json_extract(payload, '$.turn') = 'handover' AND instr(json_extract(payload, '$.reason'), 'handover: not_understood') = 1)
           OR json_extract(payload, '$.step') = 'did_you_mean')
GROUP BY conversation, json_extract(payload, '$.answers');
