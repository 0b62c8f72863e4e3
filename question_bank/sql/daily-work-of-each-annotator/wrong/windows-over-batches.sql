-- fails: two batches on one day, and a day off; equal batches on one day count twice; several batches on both days; 250 batches of five people
SELECT annotator, day, labels,
       SUM(labels) OVER (PARTITION BY annotator ORDER BY day) AS total,
       labels - LAG(labels) OVER (
           PARTITION BY annotator ORDER BY day
       ) AS change
FROM batches
ORDER BY annotator, day;
