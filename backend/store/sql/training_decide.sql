INSERT INTO training (conversation, message, bot, seq, band, marked, decision, topic, decided_seq)
VALUES (?, ?, ?, ?, '', 0, ?, ?, ?)
ON CONFLICT (conversation, message) DO UPDATE
SET decision = excluded.decision, topic = excluded.topic, decided_seq = excluded.decided_seq
