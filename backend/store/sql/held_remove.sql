DELETE FROM held WHERE contact = ?
