SELECT slot_ms, key, cell FROM store.cell AS cell JOIN store.dim AS dim ON dim.id = cell.dim
