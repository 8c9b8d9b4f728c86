SELECT agent, from_ms, to_ms FROM shift WHERE agent = ? AND from_ms < ? AND to_ms > ? ORDER BY from_ms
