-- user_id, days, amount, purchases
SELECT u.user_id
FROM users AS u;
