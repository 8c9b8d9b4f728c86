INSERT INTO user (id, seq) VALUES (?, ?)
ON CONFLICT (id) DO UPDATE SET seq = excluded.seq
