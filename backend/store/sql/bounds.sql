SELECT first_ms, last_ms, (SELECT ifnull(max(seq), 0) FROM event),
       (SELECT ifnull(max(slot_ms), 0) FROM cell)
FROM span
