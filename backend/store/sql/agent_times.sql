SELECT id, facts FROM agent_time
