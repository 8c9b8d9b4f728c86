SELECT event.seq, event.at_ms, event.kind, event.actor_kind, event.actor, event.conversation,
       event.customer, event.channel, event.topic, event.script_version, event.payload
FROM event
WHERE seq IN (SELECT own.seq
              FROM (SELECT id FROM contact WHERE closed_ms = 0
                    UNION SELECT id FROM contact WHERE closed_ms > 0 AND closed_ms >= ?) AS live
              CROSS JOIN event AS own ON own.conversation = live.id AND own.conversation <> ''
              UNION SELECT presence_seq FROM agent
              UNION SELECT limit_seq FROM agent
              UNION SELECT seq FROM user
              UNION SELECT max(seq) FROM script GROUP BY bot
              UNION SELECT setting.seq FROM annotation CROSS JOIN event AS setting ON setting.seq = annotation.seq
                    WHERE setting.kind = 'survey_share_set')
ORDER BY seq
