-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- closedApplicants
select
  "applicant_id",
  "state",
  "state_on"
from
  "mim"."applicant"
where
  "location_id" = $1
  and "state" in ($2, $3, $4)
order by
  "applicant_id"
for update
  skip locked;

-- closedApplicantsByName
select
  "location_id",
  "applicant_id",
  "state",
  "state_on",
  "given_name",
  "name_prefix",
  "family_name"
from
  "mim"."applicant"
where
  "location_id" in ($1)
  and "state" in ($2, $3, $4)
order by
  "name_sort",
  "applicant_id";

-- takenBackApplicants
select
  c.row_id as "applicantId",
  (max(c.changed_at) at time zone 'Europe/Amsterdam')::date::text as "takenBackOn"
from
  mim.row_change as c
where
  c.location_id = $1
  and c.table_name = 'applicant'
  and c.operation = 'delete'
  and c.before <> '{}'::jsonb
  and not exists (
    select
    from
      mim.applicant as a
    where
      a.location_id = c.location_id
      and a.applicant_id = c.row_id
  )
group by
  c.row_id
order by
  c.row_id;

-- emptyApplicantRemovals
update mim.removal
set
  note = null
where
  location_id = $1
  and note is not null
  and kind = 'applicant'
  and row_id = any ($2::uuid[]);

-- emptyApplicantHistory
update mim.row_change
set
  before = '{}'::jsonb
where
  location_id = $1
  and before is not null
  and before <> '{}'::jsonb
  and (
    table_name = 'applicant'
    and row_id = any ($2::uuid[])
    or table_name = 'applicant_step'
    and before ->> 'applicant_id' = any ($3::text[])
  );
