SELECT i.image_id,
       SUM(CASE WHEN l.source = 'model' THEN 1 ELSE 0 END) AS model_labels
FROM images AS i
LEFT JOIN labels AS l ON l.image_id = i.image_id
WHERE i.split = 'train'
GROUP BY i.image_id
HAVING SUM(CASE WHEN l.source = 'person' THEN 1 ELSE 0 END) = 0
ORDER BY 2 DESC, 1;
