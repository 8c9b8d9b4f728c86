INSERT INTO token (digest, user, label, created_ms, expires_ms) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (digest) DO UPDATE
SET user = excluded.user, label = excluded.label, created_ms = excluded.created_ms, expires_ms = excluded.expires_ms
