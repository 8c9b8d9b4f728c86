SELECT id
FROM (SELECT * FROM (SELECT * FROM store.contact EXCEPT SELECT * FROM main.contact)
      UNION ALL
      SELECT * FROM (SELECT * FROM main.contact EXCEPT SELECT * FROM store.contact))
GROUP BY id
ORDER BY id
LIMIT 20
