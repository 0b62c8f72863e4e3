SELECT user_id, days, amount, purchases
FROM (
  SELECT u.user_id,
         e.day - u.signed_up AS days,
         e.amount,
         COUNT(*) OVER (PARTITION BY u.user_id) AS purchases,
         ROW_NUMBER() OVER (PARTITION BY u.user_id ORDER BY e.day, e.event_id) AS rn
  FROM users AS u
  JOIN events AS e ON e.user_id = u.user_id
  WHERE e.kind = 'purchase' AND e.day BETWEEN u.signed_up AND u.signed_up + 7
)
WHERE rn = 1
ORDER BY user_id;
