SELECT slot_ms - slot_ms % 86400000 AS day_ms, count(*)
FROM cell
WHERE slot_ms < ?
GROUP BY day_ms
ORDER BY day_ms
