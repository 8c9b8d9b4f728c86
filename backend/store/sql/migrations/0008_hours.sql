-- Where the log sets business hours.
CREATE TABLE hours (
    seq INTEGER PRIMARY KEY
);
