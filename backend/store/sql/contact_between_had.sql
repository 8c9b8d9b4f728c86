SELECT id, customer, agent,
       CASE WHEN json_extract(CAST(facts AS TEXT), '$.agent') IS NULL THEN NULL ELSE facts END,
       started_ms
FROM contact
WHERE started_ms >= ? AND (started_ms, id) < (?, ?)
ORDER BY started_ms DESC, id DESC
LIMIT ?
