SELECT DISTINCT day_ms - day_ms % 604800000 AS week_ms
FROM frozen
WHERE week_ms + 604800000 <= ?
      AND NOT EXISTS (SELECT 1 FROM sheet WHERE kind = 2 AND start_ms = day_ms - day_ms % 604800000)
ORDER BY week_ms
