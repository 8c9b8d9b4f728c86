SELECT version
FROM (SELECT * FROM (SELECT * FROM store.script EXCEPT SELECT * FROM main.script)
      UNION ALL
      SELECT * FROM (SELECT * FROM main.script EXCEPT SELECT * FROM store.script))
GROUP BY version
ORDER BY version
LIMIT 20
