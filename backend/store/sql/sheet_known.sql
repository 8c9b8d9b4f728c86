SELECT 1 FROM sheet WHERE kind = ? AND start_ms = ? LIMIT 1
