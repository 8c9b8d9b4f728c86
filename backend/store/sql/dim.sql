SELECT id FROM dim WHERE key = ?
