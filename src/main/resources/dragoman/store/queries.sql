-- name: what-said
SELECT passage FROM statements
WHERE TRUE
  AND voice = ANY(:actors)
  AND passage IN (SELECT passage FROM topic_marks WHERE topic = ANY(:topics))
  AND first_day <= :to AND last_day >= :from
GROUP BY passage ORDER BY MAX(first_day) DESC, passage
