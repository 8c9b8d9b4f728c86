SELECT id, customer, agent, facts FROM contact WHERE id = ?
