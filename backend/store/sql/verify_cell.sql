WITH stored AS (SELECT slot_ms, key, cell FROM store.cell AS cell JOIN store.dim AS dim ON dim.id = cell.dim),
     anew AS (SELECT slot_ms, key, cell FROM main.cell AS cell JOIN main.dim AS dim ON dim.id = cell.dim)
SELECT slot_ms || ' ' || key
FROM (SELECT * FROM (SELECT * FROM stored EXCEPT SELECT * FROM anew)
      UNION ALL
      SELECT * FROM (SELECT * FROM anew EXCEPT SELECT * FROM stored))
GROUP BY slot_ms, key
ORDER BY slot_ms, key
LIMIT 20
