SELECT seq
FROM (SELECT * FROM (SELECT * FROM store.script_event EXCEPT SELECT * FROM main.script_event)
      UNION ALL
      SELECT * FROM (SELECT * FROM main.script_event EXCEPT SELECT * FROM store.script_event))
GROUP BY seq
ORDER BY seq
LIMIT 20
