INSERT INTO sheet (kind, start_ms, part, data) VALUES (?, ?, ?, ?)
