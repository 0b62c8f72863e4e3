-- fails: labels of both kinds on one image; every image has a person's label; three hundred images
SELECT i.image_id, COUNT(l.image_id) AS model_labels
FROM images AS i
LEFT JOIN labels AS l ON l.image_id = i.image_id
WHERE i.split = 'train' AND (l.source IS NULL OR l.source <> 'person')
GROUP BY i.image_id
ORDER BY model_labels DESC, i.image_id;
