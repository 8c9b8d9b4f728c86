SELECT seq
FROM (SELECT * FROM (SELECT * FROM store.hours EXCEPT SELECT * FROM main.hours)
      UNION ALL
      SELECT * FROM (SELECT * FROM main.hours EXCEPT SELECT * FROM store.hours))
GROUP BY seq
ORDER BY seq
LIMIT 20
