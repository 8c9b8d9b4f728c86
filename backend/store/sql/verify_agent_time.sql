SELECT id
FROM (SELECT * FROM (SELECT * FROM store.agent_time EXCEPT SELECT * FROM main.agent_time)
      UNION ALL
      SELECT * FROM (SELECT * FROM main.agent_time EXCEPT SELECT * FROM store.agent_time))
GROUP BY id
ORDER BY id
LIMIT 20
