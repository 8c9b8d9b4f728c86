SELECT event.seq, event.at_ms, event.kind, event.actor_kind, event.actor, event.conversation,
       event.customer, event.channel, event.topic, event.script_version,
       json_set(event.payload, '$.script', json_object('name', json_extract(event.payload, '$.script.name')))
FROM event
WHERE seq IN (SELECT max(script.seq) FROM script JOIN event AS said ON said.seq = script.seq
              WHERE said.at_ms <= ? GROUP BY script.bot)
ORDER BY seq
