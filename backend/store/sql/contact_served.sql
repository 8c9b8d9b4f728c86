SELECT id, brand, agent <> ''
FROM contact
WHERE closed_ms > 0 AND closed_ms <= ?
      AND (agent <> '' OR json_extract(CAST(facts AS TEXT), '$.visits') IS NOT NULL)
ORDER BY closed_ms DESC
LIMIT ?
