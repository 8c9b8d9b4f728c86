INSERT INTO cell (slot_ms, dim, cell) VALUES (?, ?, ?)
ON CONFLICT (slot_ms, dim) DO UPDATE SET cell = excluded.cell
