INSERT INTO script_event (seq, bot) VALUES (?, ?)
