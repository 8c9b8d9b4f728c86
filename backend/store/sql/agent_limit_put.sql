INSERT INTO agent (id, presence_seq, limit_seq) VALUES (?, 0, ?)
ON CONFLICT (id) DO UPDATE SET limit_seq = excluded.limit_seq
