INSERT INTO shift_set (seq, agent, key) VALUES (?, ?, ?)
