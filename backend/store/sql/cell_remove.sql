DELETE FROM cell WHERE slot_ms = ? AND dim = ?
