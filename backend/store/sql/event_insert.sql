INSERT INTO event (seq, at_ms, kind, actor_kind, actor, conversation, customer, channel, topic, script_version, payload)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
