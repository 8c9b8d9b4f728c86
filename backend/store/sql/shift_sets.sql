SELECT seq, agent, key FROM shift_set ORDER BY seq
