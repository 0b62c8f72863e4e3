WITH todo AS (
    SELECT image_id FROM images WHERE split = 'train'
    EXCEPT
    SELECT image_id FROM labels WHERE source = 'person'
)
SELECT image_id,
       (SELECT COUNT(*) FROM labels AS l
        WHERE l.image_id = todo.image_id AND l.source = 'model') AS model_labels
FROM todo
ORDER BY model_labels DESC, image_id;
