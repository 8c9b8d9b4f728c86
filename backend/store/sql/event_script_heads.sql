SELECT event.seq, event.at_ms, event.kind, event.actor_kind, event.actor, event.conversation,
       event.customer, event.channel, event.topic, event.script_version,
       CASE WHEN event.kind IN ('script_published', 'script_drafted')
            THEN json_remove(event.payload, '$.script') ELSE event.payload END
FROM script_event CROSS JOIN event ON event.seq = script_event.seq -- in this order: few of a whole log
ORDER BY script_event.seq
