WITH week AS (
    SELECT u.user_id, e.event_id, e.day - u.signed_up AS days, e.amount
    FROM events AS e
    INNER JOIN users AS u USING (user_id)
    WHERE e.kind = 'purchase' AND e.day - u.signed_up >= 0 AND e.day - u.signed_up <= 7
)
SELECT w.user_id, w.days, w.amount,
       (SELECT COUNT(*) FROM week AS o WHERE o.user_id = w.user_id) AS purchases
FROM week AS w
WHERE NOT EXISTS (
    SELECT 1 FROM week AS b
    WHERE b.user_id = w.user_id
      AND (b.days < w.days OR (b.days = w.days AND b.event_id < w.event_id))
)
ORDER BY w.user_id;
