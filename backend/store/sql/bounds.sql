SELECT first_ms, last_ms, (SELECT ifnull(max(seq), 0) FROM event) FROM span
