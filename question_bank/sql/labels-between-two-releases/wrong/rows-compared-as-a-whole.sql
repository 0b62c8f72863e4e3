-- fails: one of each kind; an unlabelled image gets a label; a label is taken away; unlabelled in both is no change; several images swap their labels; kinds are mixed in the order of the numbers; capital letters count; 180 images in each of two releases; empty text and the words NULL and none are labels
SELECT image_id, 'removed' AS change, label AS before, NULL AS after
FROM (SELECT * FROM old EXCEPT SELECT * FROM new)
UNION ALL
SELECT image_id, 'added', NULL, label
FROM (SELECT * FROM new EXCEPT SELECT * FROM old)
ORDER BY image_id;
