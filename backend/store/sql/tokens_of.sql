SELECT digest, user, label, created_ms, expires_ms FROM token WHERE user = ? ORDER BY created_ms
