-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- oneAtATime
select
  pg_advisory_xact_lock(hashtextextended ($1, 0));
