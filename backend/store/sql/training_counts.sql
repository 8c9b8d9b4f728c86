SELECT sum(decided_seq = 0 AND band = 'suggested'), sum(decided_seq = 0 AND band = 'unclear'),
       sum(decided_seq = 0 AND marked = 1), sum(decided_seq > 0)
FROM training
WHERE bot = ?
