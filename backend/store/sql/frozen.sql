SELECT day_ms FROM frozen WHERE day_ms >= ? AND day_ms < ? ORDER BY day_ms
