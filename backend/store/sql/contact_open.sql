SELECT id FROM contact WHERE closed_ms = 0 ORDER BY id
