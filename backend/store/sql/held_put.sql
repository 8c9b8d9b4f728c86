INSERT INTO held (contact, agent) VALUES (?, ?)
ON CONFLICT (contact) DO UPDATE SET agent = excluded.agent
