WITH ids AS (
    SELECT image_id FROM old
    UNION
    SELECT image_id FROM new
)
SELECT i.image_id,
       CASE WHEN o.image_id IS NULL THEN 'added'
            WHEN n.image_id IS NULL THEN 'removed'
            ELSE 'changed' END AS change,
       o.label AS before,
       n.label AS after
FROM ids AS i
LEFT JOIN old AS o ON o.image_id = i.image_id
LEFT JOIN new AS n ON n.image_id = i.image_id
WHERE o.image_id IS NULL OR n.image_id IS NULL OR o.label IS NOT n.label
ORDER BY i.image_id;
