DELETE FROM token WHERE digest = ?
