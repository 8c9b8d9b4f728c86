SELECT contact
FROM (SELECT * FROM (SELECT * FROM store.held EXCEPT SELECT * FROM main.held)
      UNION ALL
      SELECT * FROM (SELECT * FROM main.held EXCEPT SELECT * FROM store.held))
GROUP BY contact
ORDER BY contact
LIMIT 20
