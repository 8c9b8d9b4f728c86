SELECT id, agent,
       coalesce(json_extract(CAST(facts AS TEXT), '$.reopened'), 0) > 0
           OR coalesce(json_extract(CAST(facts AS TEXT), '$.transfers'), 0) > 0
           OR coalesce(json_extract(CAST(facts AS TEXT), '$.several_agents'), 0) AS doubtful
FROM contact
WHERE closed_ms > 0 AND closed_ms >= ? AND closed_ms <= ? AND agent <> ''
      AND (doubtful OR coalesce(json_extract(CAST(facts AS TEXT), '$.visits[#-1].ended_ms'), 0) <> closed_ms)
