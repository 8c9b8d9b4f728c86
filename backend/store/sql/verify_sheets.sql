SELECT start_ms, part, data FROM store.sheet WHERE kind = 0 ORDER BY start_ms, part
