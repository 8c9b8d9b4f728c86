SELECT event.seq, event.at_ms, event.kind, event.actor_kind, event.actor, event.conversation,
       event.customer, event.channel, event.topic, event.script_version, event.payload
FROM annotation CROSS JOIN event ON event.seq = annotation.seq
WHERE event.kind IN ('cost_assumed', 'survey_share_set', 'target_set')
ORDER BY event.seq
