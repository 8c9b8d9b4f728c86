WITH stay (ms) AS (VALUES (0), (900000), (3600000), (14400000), (57600000), (230400000), (921600000), (3686400000),
                          (9000000000000)),
     asked (at_ms) AS (VALUES (?))
SELECT contact.id
FROM asked CROSS JOIN stay CROSS JOIN contact
WHERE contact.stay_ms = stay.ms
      AND contact.started_ms > (CASE stay.ms WHEN 0 THEN 0 ELSE asked.at_ms - stay.ms END)
      AND contact.started_ms <= asked.at_ms AND (contact.closed_ms = 0 OR contact.closed_ms > asked.at_ms)
