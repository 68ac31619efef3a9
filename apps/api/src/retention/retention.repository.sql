-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- allLocations
select
  "location_id"
from
  "mim"."location"
order by
  "location_id";

-- closedProspects
select
  "location_id",
  "prospect_id",
  "given_name",
  "name_prefix",
  "family_name",
  "outcome",
  "outcome_on",
  "version"
from
  "mim"."prospect"
where
  "location_id" in ($1)
  and outcome = any ($2)
  and "trajectory_id" is null
order by
  "outcome_on",
  "prospect_id";

-- takenBackProspects
select
  c.row_id as "prospectId",
  (max(c.changed_at) at time zone 'Europe/Amsterdam')::date::text as "takenBackOn"
from
  mim.row_change as c
where
  c.location_id = $1
  and c.table_name = 'prospect'
  and c.operation = 'delete'
  and c.before <> '{}'::jsonb
  and not exists (
    select
    from
      mim.prospect as r
    where
      r.location_id = c.location_id
      and r.prospect_id = c.row_id
  )
group by
  c.row_id
order by
  c.row_id;

-- lockUnchanged
select
  r.prospect_id
from
  mim.prospect as r
  join jsonb_to_recordset($1::jsonb) as seen ("prospectId" uuid, version integer) on seen."prospectId" = r.prospect_id
  and seen.version = r.version
where
  r.location_id = $2
order by
  r.prospect_id
for update of
  r skip locked;

-- releaseDuplicates
update "mim"."prospect"
set
  "duplicate_of" = $1,
  "version" = version + 1
where
  "location_id" = $2
  and duplicate_of = any ($3::uuid[]);

-- removeCalls
delete from "mim"."prospect_call"
where
  "location_id" = $1
  and prospect_id = any ($2::uuid[])
returning
  "prospect_id";

-- removeProspects
delete from "mim"."prospect"
where
  "location_id" = $1
  and prospect_id = any ($2::uuid[]);

-- emptyHistory
update mim.row_change
set
  before = '{}'::jsonb
where
  location_id = $1
  and before is not null
  and before <> '{}'::jsonb
  and (
    table_name = 'prospect'
    and row_id = any ($2::uuid[])
    or table_name = 'prospect_call'
    and before ->> 'prospect_id' = any ($3::text[])
  );

-- emptyRemovals
update mim.removal
set
  note = null
where
  location_id = $1
  and note is not null
  and (
    prospect_id = any ($2::uuid[])
    or kind = 'prospect'
    and row_id = any ($3::uuid[])
  );

-- removeOldAnswers
delete from mim.idempotency
where
  location_id = $1
  and answer ->> 'id' = any ($2::text[]);

-- recordErasure
insert into
  "mim"."erasure" ("location_id", "erased_on", "kind", "prospects", "calls", "went")
values
  ($1, $2, $3, $4, $5, $6);

-- erasureLines
select
  "erasure_id",
  "location_id",
  "kind",
  "prospects",
  "calls",
  "erased_on",
  "requested_on",
  "ground",
  "done_for",
  "went"
from
  "mim"."erasure"
where
  "location_id" in ($1)
order by
  "erased_at" desc,
  "erasure_id"
limit
  $2;
