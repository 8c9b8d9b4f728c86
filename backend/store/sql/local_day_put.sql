INSERT INTO local_day (start_ms, end_ms) VALUES (?, ?)
ON CONFLICT (start_ms) DO UPDATE SET end_ms = excluded.end_ms
