INSERT INTO span (one, first_ms, last_ms) VALUES (1, ?, ?)
ON CONFLICT (one) DO UPDATE SET first_ms = excluded.first_ms, last_ms = excluded.last_ms
