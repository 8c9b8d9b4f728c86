DELETE FROM cell WHERE slot_ms >= ? AND slot_ms < ?
