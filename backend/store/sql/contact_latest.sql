SELECT id FROM contact WHERE customer = ? ORDER BY started_ms DESC, id DESC LIMIT 1
