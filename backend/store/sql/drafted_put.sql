INSERT INTO drafted (bot, at_ms) VALUES (?, ?)
ON CONFLICT (bot) DO UPDATE SET at_ms = excluded.at_ms
