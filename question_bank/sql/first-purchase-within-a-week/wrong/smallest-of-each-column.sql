-- fails: the earlier purchase comes second in the log; several purchases on one day, the smallest event number first; the first purchase is not the cheapest; 120 users, 900 events
SELECT u.user_id, MIN(e.day) - u.signed_up AS days, MIN(e.amount) AS amount, COUNT(*) AS purchases
FROM users AS u
JOIN events AS e ON e.user_id = u.user_id
WHERE e.kind = 'purchase' AND e.day BETWEEN u.signed_up AND u.signed_up + 7
GROUP BY u.user_id
ORDER BY u.user_id;
