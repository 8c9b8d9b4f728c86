SELECT event.seq, event.at_ms, event.kind, event.actor_kind, event.actor, event.conversation,
       event.customer, event.channel, event.topic, event.script_version,
       CASE WHEN event.kind IN ('script_published', 'script_drafted')
            THEN json_remove(event.payload, '$.script') ELSE event.payload END
FROM script_event JOIN event ON event.seq = script_event.seq
ORDER BY event.seq
