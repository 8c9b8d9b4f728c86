SELECT data FROM sheet WHERE kind = ? AND start_ms = ? AND part = ?
