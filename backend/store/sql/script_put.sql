INSERT INTO script (version, bot, seq) VALUES (?, ?, ?)
ON CONFLICT (version) DO UPDATE SET bot = excluded.bot, seq = excluded.seq
