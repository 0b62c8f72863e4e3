-- fails: one of each kind; an unlabelled image is removed, another one added; kinds are mixed in the order of the numbers; 180 images in each of two releases
SELECT o.image_id,
       CASE WHEN n.image_id IS NULL THEN 'removed' ELSE 'changed' END
           AS change,
       o.label AS before,
       n.label AS after
FROM old AS o
LEFT JOIN new AS n ON n.image_id = o.image_id
WHERE n.image_id IS NULL OR o.label IS NOT n.label
UNION ALL
SELECT n.image_id, 'added', NULL, n.label
FROM new AS n
WHERE NOT EXISTS (SELECT 1 FROM old AS o WHERE o.image_id = n.image_id)
ORDER BY change, image_id;
