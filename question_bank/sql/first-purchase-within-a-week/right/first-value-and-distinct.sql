SELECT DISTINCT u.user_id,
       MIN(e.day) OVER one - u.signed_up AS days,
       FIRST_VALUE(e.amount) OVER (one ORDER BY e.day, e.event_id) AS amount,
       COUNT(e.amount) OVER one AS purchases
FROM users u
JOIN events e
  ON u.user_id = e.user_id AND e.kind = 'purchase' AND e.day >= u.signed_up AND e.day <= u.signed_up + 7
WINDOW one AS (PARTITION BY u.user_id)
ORDER BY 1;
