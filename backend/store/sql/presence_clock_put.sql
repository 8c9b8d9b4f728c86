INSERT INTO presence_clock (id, at_ms) VALUES (0, ?)
ON CONFLICT (id) DO UPDATE SET at_ms = excluded.at_ms
