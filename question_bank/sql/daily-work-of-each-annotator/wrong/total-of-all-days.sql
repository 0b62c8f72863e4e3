-- fails: two batches on one day, and a day off; three days in a row; everybody starts anew; days by number, 9 before 10; equal batches on one day count twice; several batches on both days; a day with 0 labels is a working day; two people with the same numbers; 250 batches of five people
WITH daily AS (
    SELECT annotator, day, SUM(labels) AS labels
    FROM batches
    GROUP BY annotator, day
)
SELECT annotator, day, labels,
       SUM(labels) OVER (PARTITION BY annotator) AS total,
       labels - LAG(labels) OVER (
           PARTITION BY annotator ORDER BY day
       ) AS change
FROM daily
ORDER BY annotator, day;
