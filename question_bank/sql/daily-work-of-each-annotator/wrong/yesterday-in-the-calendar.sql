-- fails: two batches on one day, and a day off; days by number, 9 before 10; 250 batches of five people
WITH daily AS (
    SELECT annotator, day, SUM(labels) AS labels
    FROM batches
    GROUP BY annotator, day
)
SELECT d.annotator, d.day, d.labels,
       SUM(d.labels) OVER (PARTITION BY d.annotator ORDER BY d.day) AS total,
       d.labels - y.labels AS change
FROM daily AS d
LEFT JOIN daily AS y ON y.annotator = d.annotator AND y.day = d.day - 1
ORDER BY d.annotator, d.day;
