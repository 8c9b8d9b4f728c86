SELECT bot, at_ms FROM drafted
