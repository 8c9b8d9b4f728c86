SELECT at_ms
FROM (SELECT * FROM (SELECT * FROM store.presence_clock EXCEPT SELECT * FROM main.presence_clock)
      UNION ALL
      SELECT * FROM (SELECT * FROM main.presence_clock EXCEPT SELECT * FROM store.presence_clock))
GROUP BY at_ms
ORDER BY at_ms
LIMIT 20
