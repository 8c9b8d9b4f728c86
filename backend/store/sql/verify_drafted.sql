SELECT bot
FROM (SELECT * FROM (SELECT * FROM store.drafted EXCEPT SELECT * FROM main.drafted)
      UNION ALL
      SELECT * FROM (SELECT * FROM main.drafted EXCEPT SELECT * FROM store.drafted))
GROUP BY bot
ORDER BY bot
LIMIT 20
