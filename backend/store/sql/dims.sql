SELECT id, key FROM dim
