SELECT digest, user, label, created_ms, expires_ms FROM token WHERE digest = ?
