-- fails: a purchase before sign-up does not count; purchases after the week are not counted; 120 users, 900 events
WITH ranked AS (
    SELECT u.user_id,
           e.day - u.signed_up AS days,
           e.amount,
           ROW_NUMBER() OVER (
               PARTITION BY u.user_id ORDER BY e.day, e.event_id
           ) AS place,
           COUNT(*) OVER (PARTITION BY u.user_id) AS purchases
    FROM users AS u
    JOIN events AS e ON e.user_id = u.user_id
    WHERE e.kind = 'purchase'
)
SELECT user_id, days, amount, purchases
FROM ranked
WHERE place = 1 AND days BETWEEN 0 AND 7
ORDER BY user_id;
