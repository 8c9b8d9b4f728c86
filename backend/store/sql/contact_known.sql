SELECT 1 FROM contact WHERE id = ?
