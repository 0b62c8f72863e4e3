SELECT annotator, day, SUM(labels) AS labels,
       SUM(SUM(labels)) OVER w AS total,
       SUM(labels) - LAG(SUM(labels), 1) OVER w AS change
FROM batches
GROUP BY annotator, day
WINDOW w AS (PARTITION BY annotator ORDER BY day)
ORDER BY 1, 2;
