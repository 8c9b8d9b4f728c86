SELECT id, customer, facts,
       EXISTS (SELECT 1 FROM event
               WHERE event.conversation = contact.id AND event.conversation <> ''
                     AND event.kind = 'handed_over'
                     AND json_extract(event.payload, '$.reason') = 'loop')
FROM contact
WHERE bot = ? AND started_ms >= ? AND closed_ms > 0
ORDER BY closed_ms, id
