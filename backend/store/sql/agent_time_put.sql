INSERT INTO agent_time (id, facts) VALUES (?, ?)
ON CONFLICT (id) DO UPDATE SET facts = excluded.facts
