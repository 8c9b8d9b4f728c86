INSERT INTO agent (id, presence_seq, limit_seq) VALUES (?, ?, 0)
ON CONFLICT (id) DO UPDATE SET presence_seq = excluded.presence_seq
