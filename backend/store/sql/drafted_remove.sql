DELETE FROM drafted WHERE bot = ?
