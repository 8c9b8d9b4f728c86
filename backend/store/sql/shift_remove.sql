DELETE FROM shift WHERE agent = ? AND from_ms < ? AND to_ms > ?
