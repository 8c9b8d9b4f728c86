SELECT at_ms FROM presence_clock
