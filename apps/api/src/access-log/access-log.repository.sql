-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- accessLines
select
  "l"."entry_id",
  "l"."location_id",
  "l"."at",
  "l"."account_id",
  "l"."role",
  "l"."what",
  "l"."subjects",
  "l"."reason"
from
  "mim"."access_log" as "l"
where
  "l"."location_id" in ($1)
  and $2::uuid = any (l.subjects)
  and "l"."what" like $3
  and (l.at, l.entry_id) < (
    select
      x.at,
      x.entry_id
    from
      mim.access_log as x
    where
      x.location_id = any ($4)
      and x.entry_id = $5::uuid
  )
order by
  "l"."at" desc,
  "l"."entry_id" desc
limit
  $6;
