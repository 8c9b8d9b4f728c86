INSERT INTO contact (id, customer, agent, channel, brand, bot, topic, team, language, started_ms, closed_ms, facts,
                     returned_ms, duplicate, earlier, reach, early_ms)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE
SET customer = excluded.customer, agent = excluded.agent, channel = excluded.channel, brand = excluded.brand,
    bot = excluded.bot, topic = excluded.topic, team = excluded.team, language = excluded.language,
    started_ms = excluded.started_ms, closed_ms = excluded.closed_ms, facts = excluded.facts,
    returned_ms = excluded.returned_ms, duplicate = excluded.duplicate, earlier = excluded.earlier,
    reach = excluded.reach, early_ms = excluded.early_ms
