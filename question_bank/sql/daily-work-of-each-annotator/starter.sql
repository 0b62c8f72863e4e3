-- annotator, day, labels, total, change
SELECT annotator, day
FROM batches;
