-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- unpaidVisits
select
  "visit"."visit_id",
  "visit"."visiting_mother_id",
  "visit"."visit_on",
  "visit"."status",
  "visit"."trajectory_id"
from
  "mim"."visit" as "visit"
where
  "visit"."location_id" = $1
  and "visit"."visit_on" >= $2
  and "visit"."visit_on" <= $3
  and "visit"."status" = $4
  and "visit"."visiting_mother_id" is not null
  and not exists (
    select
      "line"."expense_line_id"
    from
      "mim"."expense_line" as "line"
    where
      "line"."location_id" = "visit"."location_id"
      and "line"."visit_id" = "visit"."visit_id"
  )
  and "visit"."visiting_mother_id" = $5;

-- visitsToRecord
select
  "visit"."visiting_mother_id",
  count(*)::integer as "count"
from
  "mim"."visit" as "visit"
where
  "visit"."location_id" = $1
  and "visit"."visit_on" >= $2
  and "visit"."visit_on" <= $3
  and "visit"."status" = $4
  and "visit"."visiting_mother_id" is not null
  and not exists (
    select
      "pause"."pause_id"
    from
      "mim"."pause" as "pause"
    where
      "pause"."location_id" = "visit"."location_id"
      and "pause"."trajectory_id" = "visit"."trajectory_id"
      and visit.visit_on between pause.first_day and coalesce(pause.last_day, visit.visit_on)
  )
  and "visit"."visiting_mother_id" = $5
group by
  "visit"."visiting_mother_id";

-- coordinatorsAmong
select
  "visitor"."visiting_mother_id",
  "visitor"."coordinator_from",
  "visitor"."coordinator_until"
from
  "mim"."visiting_mother" as "visitor"
where
  "visitor"."location_id" = $1
  and "visitor"."coordinator_from" is not null
order by
  "visitor"."visiting_mother_id";

-- matchesToPay
select
  "match"."trajectory_id",
  "match"."visiting_mother_id",
  "match"."started_on",
  "match"."ended_on"
from
  "mim"."match" as "match"
where
  "match"."location_id" = $1
  and "match"."started_on" <= $2
  and (
    "match"."ended_on" is null
    or "match"."ended_on" >= $3
  )
  and "match"."trajectory_id" in (
    select
      "hers"."trajectory_id"
    from
      "mim"."match" as "hers"
    where
      "hers"."location_id" = $4
      and "hers"."visiting_mother_id" = $5
  );

-- paidMonths
select
  "trajectory_id",
  "paid_for"
from
  "mim"."expense_line"
where
  "location_id" = $1
  and "trajectory_id" is not null
  and "paid_for" >= $2
  and "paid_for" <= $3;

-- unpaidExpenses
select
  "expense".*
from
  "mim"."expense" as "expense"
where
  "expense"."location_id" = $1
  and "expense"."spent_on" >= $2
  and "expense"."spent_on" <= $3
  and not exists (
    select
      "line"."expense_line_id"
    from
      "mim"."expense_line" as "line"
    where
      "line"."location_id" = "expense"."location_id"
      and "line"."expense_id" = "expense"."expense_id"
  )
  and "expense"."visiting_mother_id" = $4;

-- unpaidCorrections
select
  "correction".*
from
  "mim"."expense_correction" as "correction"
where
  "correction"."location_id" = $1
  and "correction"."corrected_on" >= $2
  and "correction"."corrected_on" <= $3
  and not exists (
    select
      "line"."expense_line_id"
    from
      "mim"."expense_line" as "line"
    where
      "line"."location_id" = "correction"."location_id"
      and "line"."expense_correction_id" = "correction"."expense_correction_id"
  )
  and "correction"."visiting_mother_id" = $4;

-- approvedUntil
select
  "visiting_mother_id",
  max("last_day") as "last_day"
from
  "mim"."expense_statement"
where
  "location_id" = $1
  and "last_day" >= $2
  and "visiting_mother_id" = $3
group by
  "visiting_mother_id";
