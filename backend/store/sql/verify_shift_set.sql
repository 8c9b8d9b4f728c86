SELECT seq
FROM (SELECT * FROM (SELECT * FROM store.shift_set EXCEPT SELECT * FROM main.shift_set)
      UNION ALL
      SELECT * FROM (SELECT * FROM main.shift_set EXCEPT SELECT * FROM store.shift_set))
GROUP BY seq
ORDER BY seq
LIMIT 20
