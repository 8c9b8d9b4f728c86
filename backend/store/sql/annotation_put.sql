INSERT INTO annotation (seq, at_ms) VALUES (?, ?)
