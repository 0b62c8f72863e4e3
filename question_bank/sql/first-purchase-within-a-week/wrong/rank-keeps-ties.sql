-- fails: several purchases on one day, the smallest event number first
WITH ranked AS (
    SELECT u.user_id,
           e.day - u.signed_up AS days,
           e.amount,
           RANK() OVER (
               PARTITION BY u.user_id ORDER BY e.day
           ) AS place,
           COUNT(*) OVER (PARTITION BY u.user_id) AS purchases
    FROM users AS u
    JOIN events AS e ON e.user_id = u.user_id
    WHERE e.kind = 'purchase'
      AND e.day BETWEEN u.signed_up AND u.signed_up + 7
)
SELECT user_id, days, amount, purchases
FROM ranked
WHERE place = 1
ORDER BY user_id;
