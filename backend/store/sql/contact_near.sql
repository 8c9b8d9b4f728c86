SELECT id, channel, topic, started_ms, closed_ms, returned_ms, duplicate, earlier
FROM (SELECT * FROM (SELECT * FROM contact WHERE customer = ? AND (started_ms, id) <= (?, ?)
                     ORDER BY started_ms DESC, id DESC LIMIT ?)
      UNION ALL
      SELECT * FROM (SELECT * FROM contact WHERE customer = ? AND (started_ms, id) > (?, ?)
                     ORDER BY started_ms, id LIMIT ?))
ORDER BY started_ms, id
