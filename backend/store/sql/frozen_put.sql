INSERT INTO frozen (day_ms, last_slot_ms) VALUES (?, ?)
ON CONFLICT (day_ms) DO UPDATE SET last_slot_ms = excluded.last_slot_ms
