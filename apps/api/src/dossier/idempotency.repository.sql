-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- lockKey
select
  pg_advisory_xact_lock(hashtextextended ($1, 0));

-- answerOfKey
select
  "procedure",
  "input_hash",
  "answer"
from
  "mim"."idempotency"
where
  "location_id" = $1
  and "key" = $2;

-- saveAnswer
insert into
  "mim"."idempotency" ("location_id", "key", "procedure", "input_hash", "answer")
values
  ($1, $2, $3, $4, $5)
on conflict do nothing;
