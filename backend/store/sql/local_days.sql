SELECT start_ms, end_ms FROM local_day WHERE start_ms >= ? AND end_ms <= ? ORDER BY start_ms
