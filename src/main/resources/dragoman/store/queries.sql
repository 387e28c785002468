-- Where the answer to a question may stand: one query for each intent that asks the sources.
--
-- A query yields the ids of passages, the newest first. Its slots are :actors (those of the question, and whoever
-- speaks for one of them), :topics, and :from with :to; any of several actors or topics will do. A LINE THAT NAMES A
-- SLOT FALLS AWAY WHEN THE SLOT IS EMPTY, so each line must make sense without the others. docs/queries.md is the table
-- of them all.
--
-- Only one condition of a query is an IN, the one that an index can begin with: H2 works out a second one again for every
-- passage that is left, as it may not reuse results (see Database). The others are EXISTS, which an index answers.
--
-- The lines on actors, topics and days that most queries share word for word are taken out and answered apart (see Narrowing);
-- a query that words them otherwise gives the same, but is asked anew for each of its slots.

-- name: what-said
-- Somebody heard to say something, on a day within the period.
SELECT passage FROM citable
WHERE passage IN (
    SELECT passage FROM statements WHERE TRUE
      AND speaker = ANY(:actors)
      AND first_day <= :to AND last_day >= :from
  )
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
ORDER BY published DESC, passage;

-- name: who-said
-- Anybody heard to say something; the actors are those whom the words are about, or the speaker to be confirmed.
SELECT passage FROM citable
WHERE EXISTS (SELECT 1 FROM statements s WHERE s.passage = citable.passage
      AND s.first_day <= :to AND s.last_day >= :from
  )
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
ORDER BY published DESC, passage;

-- name: quote-check
-- All that anybody is heard to say, since the words may be another's, and of another day, than the question supposes.
SELECT passage FROM citable
WHERE passage IN (SELECT passage FROM statements)
ORDER BY published DESC, passage;

-- name: position
-- The actors heard on the matter, or reported to demand, deny, plan or make conditional.
SELECT passage FROM citable
WHERE (
    EXISTS (SELECT 1 FROM statements s WHERE s.passage = citable.passage
      AND s.speaker = ANY(:actors)
    )
    OR EXISTS (SELECT 1 FROM deeds e WHERE e.passage = citable.passage
      AND e.modality IN ('DEMANDED', 'DENIED', 'PLANNED', 'CONDITIONAL')
      AND e.actor = ANY(:actors)
    )
  )
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
  AND EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day <= :to AND d.last_day >= :from)
ORDER BY published DESC, passage;

-- name: compare
-- As for a position, but all that the actors do counts.
SELECT passage FROM citable
WHERE (
    EXISTS (SELECT 1 FROM statements s WHERE s.passage = citable.passage
      AND s.speaker = ANY(:actors)
    )
    OR EXISTS (SELECT 1 FROM deeds e WHERE e.passage = citable.passage
      AND e.actor = ANY(:actors)
    )
  )
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
  AND EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day <= :to AND d.last_day >= :from)
ORDER BY published DESC, passage;

-- name: condition
-- Something tied to something else: a demand, a condition, or a word for one.
SELECT passage FROM citable
WHERE (
    EXISTS (SELECT 1 FROM facts f WHERE f.passage = citable.passage AND f.modality IN ('CONDITIONAL', 'DEMANDED'))
    OR EXISTS (SELECT 1 FROM events e WHERE e.passage = citable.passage AND e.polarity IN ('CONDITIONAL', 'DEMANDED'))
    OR words LIKE '% if %' OR words LIKE '%unless%' OR words LIKE '%condition%' OR words LIKE '%provided that%'
    OR words LIKE '%until%' OR words LIKE '%as long as%' OR words LIKE '%only when%' OR words LIKE '%only after%'
    OR words LIKE '% before %' OR words LIKE '%demand%' OR words LIKE '%requir%' OR words LIKE '% must %'
  )
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
  AND EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day <= :to AND d.last_day >= :from)
ORDER BY published DESC, passage;

-- name: how-many
-- A number, or a word for a quantity.
SELECT passage FROM citable
WHERE (
    EXISTS (SELECT 1 FROM figures n WHERE n.passage = citable.passage)
    OR words LIKE '%dozen%' OR words LIKE '%hundred%' OR words LIKE '%thousand%' OR words LIKE '%million%'
  )
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
  AND EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day <= :to AND d.last_day >= :from)
ORDER BY published DESC, passage;

-- name: when
-- A time.
SELECT passage FROM citable
WHERE (
    EXISTS (SELECT 1 FROM dates d WHERE d.passage = citable.passage)
    OR EXISTS (SELECT 1 FROM events e WHERE e.passage = citable.passage AND e.happened IS NOT NULL)
    OR EXISTS (SELECT 1 FROM facts f WHERE f.passage = citable.passage AND f.held IS NOT NULL)
  )
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
  AND EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day <= :to AND d.last_day >= :from)
ORDER BY published DESC, passage;

-- name: where
-- A place: that of an event or fact, a state by name, or the dateline.
SELECT passage FROM citable
WHERE (
    EXISTS (SELECT 1 FROM events e WHERE e.passage = citable.passage AND e.place IS NOT NULL)
    OR EXISTS (SELECT 1 FROM facts f JOIN fact_places l ON l.fact = f.id WHERE f.passage = citable.passage)
    OR EXISTS (
      SELECT 1 FROM mentions m
      JOIN passages p ON p.id = m.passage
      JOIN actors a ON a.article = p.article AND a.name = m.actor
      WHERE m.passage = citable.passage AND a.kind = 'STATE'
    )
    OR kind = 'BYLINE'
  )
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
  AND EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day <= :to AND d.last_day >= :from)
ORDER BY published DESC, passage;

-- name: why
-- A word that gives a reason.
SELECT passage FROM citable
WHERE (
    words LIKE '%because%' OR words LIKE '%due to%' OR words LIKE '%reason%' OR words LIKE '% since %'
    OR words LIKE '% over %' OR words LIKE '%in order to%' OR words LIKE '%so that%' OR words LIKE '%aimed at%'
    OR words LIKE '%as a result%' OR words LIKE '%in response%' OR words LIKE '%in protest%' OR words LIKE '% after %'
    OR words LIKE '%owing to%' OR words LIKE '%thanks to%' OR words LIKE '%therefore%' OR words LIKE '%motiv%'
  )
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
  AND EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day <= :to AND d.last_day >= :from)
ORDER BY published DESC, passage;

-- name: who-is
-- Whoever is named, first where the post held stands beside the name; who somebody is does not hang on a period.
SELECT passage FROM citable
WHERE EXISTS (SELECT 1 FROM mentions m WHERE m.passage = citable.passage)
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
ORDER BY CASE WHEN EXISTS (SELECT 1 FROM introductions i WHERE i.passage = citable.passage) THEN 0 ELSE 1 END, published DESC, passage;

-- name: who-did
-- Somebody does something; the actors are any who have to do with it.
SELECT passage FROM citable
WHERE EXISTS (SELECT 1 FROM deeds e WHERE e.passage = citable.passage)
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
  AND EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day <= :to AND d.last_day >= :from)
ORDER BY published DESC, passage;

-- name: what-happened
-- What the sources report on their own account, as having happened or not, on a day within the period.
SELECT passage FROM citable
WHERE EXISTS (SELECT 1 FROM happenings h WHERE h.passage = citable.passage AND h.modality IN ('ASSERTED', 'DENIED')
      AND h.first_day <= :to AND h.last_day >= :from
  )
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
ORDER BY published DESC, passage;

-- name: what-next
-- What is planned, demanded, possible or tied to a condition, or lies ahead of its article.
SELECT passage FROM citable
WHERE (
    EXISTS (SELECT 1 FROM facts f WHERE f.passage = citable.passage AND f.modality IN ('PLANNED', 'CONDITIONAL', 'DEMANDED', 'POSSIBLE'))
    OR EXISTS (SELECT 1 FROM events e WHERE e.passage = citable.passage AND e.polarity IN ('PLANNED', 'CONDITIONAL', 'DEMANDED', 'POSSIBLE'))
    OR EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day > published)
    OR words LIKE '% will %' OR words LIKE '%plan%' OR words LIKE '%expect%' OR words LIKE '%schedul%'
  )
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
  AND EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day <= :to AND d.last_day >= :from)
ORDER BY published DESC, passage;

-- name: what-fact, how
-- Any passage; the slots are all that narrows.
SELECT passage FROM citable
WHERE TRUE
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
  AND EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day <= :to AND d.last_day >= :from)
ORDER BY published DESC, passage;

-- name: claim
-- Any passage on the matter, of whatever day: the one that shows a claim wrong may speak of another day than it.
SELECT passage FROM citable
WHERE TRUE
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
ORDER BY published DESC, passage;

-- name: list
-- Several of a kind: what is reported, what is said, numbers, or at least two who are named.
SELECT passage FROM citable
WHERE (
    EXISTS (SELECT 1 FROM happenings h WHERE h.passage = citable.passage)
    OR EXISTS (SELECT 1 FROM statements s WHERE s.passage = citable.passage)
    OR EXISTS (SELECT 1 FROM figures n WHERE n.passage = citable.passage)
    OR (SELECT COUNT(DISTINCT m.actor) FROM mentions m WHERE m.passage = citable.passage) > 1
  )
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
  AND EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day <= :to AND d.last_day >= :from)
ORDER BY published DESC, passage;

-- name: summary
-- What was said and what happened within the period.
SELECT passage FROM citable
WHERE (
    EXISTS (SELECT 1 FROM statements s WHERE s.passage = citable.passage
      AND s.first_day <= :to AND s.last_day >= :from
    )
    OR EXISTS (SELECT 1 FROM happenings h WHERE h.passage = citable.passage AND h.modality IN ('ASSERTED', 'DENIED')
      AND h.first_day <= :to AND h.last_day >= :from
    )
  )
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))
ORDER BY published DESC, passage;

-- name: timeline
-- What happened within the period, the oldest first.
SELECT passage FROM happenings
WHERE modality = 'ASSERTED'
  AND first_day <= :to AND last_day >= :from
  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))
  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = happenings.passage AND m.topic = ANY(:topics))
GROUP BY passage ORDER BY MIN(first_day), passage;
