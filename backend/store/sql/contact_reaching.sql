WITH RECURSIVE length(slots) AS (
    SELECT 1
    UNION ALL
    SELECT slots * 2 FROM length WHERE slots < (SELECT max(reach) FROM contact WHERE reach > 0)
)
SELECT contact.id FROM length CROSS JOIN contact
WHERE contact.reach = length.slots AND contact.reach > 0
      AND contact.started_ms >= ? - length.slots * 900000 AND contact.started_ms < ?
      AND (contact.started_ms, contact.id) < (?, ?)
ORDER BY contact.started_ms DESC, contact.id DESC
LIMIT ?
