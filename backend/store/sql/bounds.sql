SELECT first_ms, last_ms, (SELECT ifnull(max(seq), 0) FROM event),
       max((SELECT ifnull(max(slot_ms), 0) FROM cell), (SELECT ifnull(max(last_slot_ms), 0) FROM frozen))
FROM span
