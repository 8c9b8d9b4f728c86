SELECT agent
FROM (SELECT * FROM (SELECT * FROM store.shift EXCEPT SELECT * FROM main.shift)
      UNION ALL
      SELECT * FROM (SELECT * FROM main.shift EXCEPT SELECT * FROM store.shift))
GROUP BY agent
ORDER BY agent
LIMIT 20
