SELECT day_ms
FROM frozen
WHERE day_ms + 2 * 86400000 <= ?
      AND NOT EXISTS (SELECT 1 FROM local_day WHERE start_ms >= day_ms AND start_ms < day_ms + 86400000)
ORDER BY day_ms
