SELECT slot_ms, dim, cell FROM cell WHERE slot_ms >= ? AND slot_ms < ? ORDER BY slot_ms, dim
