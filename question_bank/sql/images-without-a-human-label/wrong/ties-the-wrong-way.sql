-- fails: a label by a person ends the search; equal counts by number, 9 before 10; nothing is labelled yet; three hundred images
SELECT i.image_id, COUNT(m.image_id) AS model_labels
FROM images AS i
LEFT JOIN labels AS m ON m.image_id = i.image_id AND m.source = 'model'
WHERE i.split = 'train'
  AND NOT EXISTS (SELECT 1 FROM labels AS p WHERE p.image_id = i.image_id AND p.source = 'person')
GROUP BY i.image_id
ORDER BY model_labels DESC, i.image_id DESC;
