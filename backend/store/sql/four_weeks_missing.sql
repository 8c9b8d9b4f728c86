SELECT DISTINCT start_ms - start_ms % 2419200000 AS first_ms
FROM sheet AS week
WHERE kind = 2
      AND first_ms + 2419200000 <= ?
      AND NOT EXISTS (
          SELECT 1 FROM sheet WHERE kind = 5 AND start_ms = week.start_ms - week.start_ms % 2419200000
      )
ORDER BY first_ms
