-- fails: a label of a deleted image; three hundred images
SELECT i.image_id, COUNT(m.image_id) AS model_labels
FROM images AS i
LEFT JOIN labels AS m ON m.image_id = i.image_id AND m.source = 'model'
WHERE i.split = 'train'
  AND i.image_id NOT IN (SELECT image_id FROM labels WHERE source = 'person')
GROUP BY i.image_id
ORDER BY model_labels DESC, i.image_id;
