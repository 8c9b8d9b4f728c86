SELECT event.seq, event.at_ms, event.kind, event.actor_kind, event.actor, event.conversation,
       event.customer, event.channel, event.topic, event.script_version, event.payload
FROM event
WHERE seq IN (SELECT open.seq
              FROM contact CROSS JOIN event AS open ON open.conversation = contact.id
              WHERE contact.closed_ms = 0 AND open.conversation <> ''
              UNION SELECT presence_seq FROM agent
              UNION SELECT limit_seq FROM agent
              UNION SELECT seq FROM user
              UNION SELECT max(seq) FROM script GROUP BY bot)
ORDER BY seq
