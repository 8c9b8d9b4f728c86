SELECT event.seq, event.at_ms, event.kind, event.actor_kind, event.actor, event.conversation,
       event.customer, event.channel, event.topic, event.script_version, event.payload
FROM hours JOIN event ON event.seq = hours.seq
WHERE hours.seq < ?
ORDER BY hours.seq
