WITH daily AS (
    SELECT annotator, day, SUM(labels) AS labels
    FROM batches
    GROUP BY annotator, day
)
SELECT d.annotator, d.day, d.labels,
       (SELECT SUM(e.labels) FROM daily AS e
        WHERE e.annotator = d.annotator AND e.day <= d.day) AS total,
       d.labels - (SELECT e.labels FROM daily AS e
                   WHERE e.annotator = d.annotator AND e.day < d.day
                   ORDER BY e.day DESC LIMIT 1) AS change
FROM daily AS d
ORDER BY d.annotator, d.day;
