SELECT event.seq, event.at_ms, event.kind, event.actor_kind, event.actor, event.conversation,
       event.customer, event.channel, event.topic, event.script_version, event.payload
FROM annotation JOIN event ON event.seq = annotation.seq
WHERE annotation.at_ms >= ? AND annotation.at_ms < ?
ORDER BY annotation.at_ms, annotation.seq
