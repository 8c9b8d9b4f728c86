SELECT id, key FROM store.dim
