DELETE FROM sheet WHERE kind = ? AND start_ms = ?
