-- image_id, change, before, after
SELECT o.image_id
FROM old AS o;
