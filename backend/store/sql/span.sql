SELECT first_ms, last_ms FROM span
