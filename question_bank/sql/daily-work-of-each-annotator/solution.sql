WITH daily AS (
    SELECT annotator, day, SUM(labels) AS labels
    FROM batches
    GROUP BY annotator, day
)
SELECT annotator, day, labels,
       SUM(labels) OVER (PARTITION BY annotator ORDER BY day) AS total,
       labels - LAG(labels) OVER (
           PARTITION BY annotator ORDER BY day
       ) AS change
FROM daily
ORDER BY annotator, day;
