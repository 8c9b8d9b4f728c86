SELECT slot_ms, key, cell FROM main.cell AS cell JOIN main.dim AS dim ON dim.id = cell.dim
