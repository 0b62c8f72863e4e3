WITH stack AS (
    SELECT image_id, label, 1 AS was, 0 AS is_now FROM old
    UNION ALL
    SELECT image_id, label, 0, 1 FROM new
),
pairs AS (
    SELECT image_id, SUM(was) AS was, SUM(is_now) AS is_now,
           MAX(CASE WHEN was = 1 THEN label END) AS before,
           MAX(CASE WHEN is_now = 1 THEN label END) AS after
    FROM stack
    GROUP BY image_id
)
SELECT image_id,
       CASE WHEN was = 0 THEN 'added' WHEN is_now = 0 THEN 'removed' ELSE 'changed' END AS change,
       before, after
FROM pairs
WHERE was + is_now = 1 OR NOT (before IS after)
ORDER BY image_id;
