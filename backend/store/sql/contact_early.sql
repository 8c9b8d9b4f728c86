SELECT id FROM contact
WHERE early_ms > 0 AND started_ms >= ? AND early_ms < ? AND (started_ms, id) < (?, ?)
ORDER BY started_ms DESC, id DESC
LIMIT ?
