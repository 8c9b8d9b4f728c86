SELECT agent, from_ms, to_ms FROM shift WHERE from_ms < ? AND to_ms > ? ORDER BY agent, from_ms
