INSERT INTO training (conversation, message, bot, seq, band, marked, decision, topic, decided_seq)
VALUES (?, ?, ?, ?, ?, 0, '', '', 0)
ON CONFLICT (conversation, message) DO UPDATE SET band = excluded.band WHERE band = ''
