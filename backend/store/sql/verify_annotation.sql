SELECT seq
FROM (SELECT * FROM (SELECT * FROM store.annotation EXCEPT SELECT * FROM main.annotation)
      UNION ALL
      SELECT * FROM (SELECT * FROM main.annotation EXCEPT SELECT * FROM store.annotation))
GROUP BY seq
ORDER BY seq
LIMIT 20
