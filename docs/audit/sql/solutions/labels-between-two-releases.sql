SELECT n.image_id, 'added' AS change, NULL AS before, n.label AS after
FROM new AS n
WHERE n.image_id NOT IN (SELECT image_id FROM old)
UNION ALL
SELECT o.image_id, 'removed', o.label, NULL
FROM old AS o
WHERE o.image_id NOT IN (SELECT image_id FROM new)
UNION ALL
SELECT o.image_id, 'changed', o.label, n.label
FROM old AS o
JOIN new AS n ON n.image_id = o.image_id
WHERE o.label IS NOT n.label
ORDER BY 1;
