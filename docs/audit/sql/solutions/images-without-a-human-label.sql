SELECT i.image_id, COUNT(l.image_id) AS model_labels
FROM images AS i
LEFT JOIN labels AS l ON l.image_id = i.image_id
WHERE i.split = 'train'
GROUP BY i.image_id
HAVING COUNT(CASE WHEN l.source = 'person' THEN 1 END) = 0
ORDER BY model_labels DESC, i.image_id;
