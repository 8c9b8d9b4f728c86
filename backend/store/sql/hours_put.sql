INSERT INTO hours (seq) VALUES (?)
