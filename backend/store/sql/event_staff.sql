SELECT event.seq, event.at_ms, event.kind, event.actor_kind, event.actor, event.conversation,
       event.customer, event.channel, event.topic, event.script_version, event.payload
FROM event
WHERE staff = ? AND kind = ? AND at_ms <= ?
ORDER BY at_ms DESC, seq DESC
