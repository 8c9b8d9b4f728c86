SELECT id, customer, agent, facts FROM contact
WHERE started_ms >= ? AND (started_ms, id) < (?, ?)
ORDER BY started_ms DESC, id DESC
LIMIT ?
