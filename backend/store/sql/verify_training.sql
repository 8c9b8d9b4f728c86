SELECT message
FROM (SELECT * FROM (SELECT * FROM store.training EXCEPT SELECT * FROM main.training)
      UNION ALL
      SELECT * FROM (SELECT * FROM main.training EXCEPT SELECT * FROM store.training))
GROUP BY conversation, message
ORDER BY conversation, message
LIMIT 20
