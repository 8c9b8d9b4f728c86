SELECT agent, count(*) FROM contact WHERE closed_ms > 0 AND closed_ms >= ? AND agent <> '' GROUP BY agent
