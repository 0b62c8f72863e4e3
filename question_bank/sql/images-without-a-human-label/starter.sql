-- image_id, model_labels
SELECT i.image_id
FROM images AS i;
