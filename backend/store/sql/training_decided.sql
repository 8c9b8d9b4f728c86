SELECT training.conversation, training.message, training.seq, training.band, training.marked,
       training.decision, training.topic, training.decided_seq,
       coalesce((SELECT said.payload FROM event AS said
                 WHERE said.conversation = training.conversation AND said.conversation <> ''
                       AND said.kind = 'customer_wrote'
                       AND json_extract(said.payload, '$.message') = training.message LIMIT 1), ''),
       coalesce(brought.at_ms, 0),
       coalesce(CASE WHEN brought.kind = 'bot_wrote' THEN brought.payload END, ''),
       coalesce((SELECT language FROM contact WHERE contact.id = training.conversation), '')
FROM training LEFT JOIN event AS brought ON brought.seq = training.seq
WHERE training.bot = ? AND training.decided_seq < ? AND training.decided_seq > 0
ORDER BY training.decided_seq DESC
LIMIT ?
