INSERT INTO shift (agent, from_ms, to_ms) VALUES (?, ?, ?)
ON CONFLICT (agent, from_ms) DO UPDATE SET to_ms = excluded.to_ms
