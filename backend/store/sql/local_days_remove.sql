DELETE FROM local_day WHERE start_ms < ? AND end_ms > ?
