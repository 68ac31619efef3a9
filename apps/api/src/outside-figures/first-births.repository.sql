-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- municipalitiesAsWritten
select
  "municipality",
  min("first_year") as "first_year",
  case
    when bool_or(last_year is null) then null
    else max(last_year)
  end as "last_year"
from
  "mim"."location"
group by
  "municipality"
order by
  "first_year",
  "municipality";

-- enteredFirstBirths
select
  "births"."municipality",
  "births"."year",
  "births"."births",
  "entry"."source",
  "entry"."file_name",
  "entry"."entered_by",
  "entry"."entered_at"
from
  "mim"."first_births" as "births"
  inner join "mim"."first_birth_entry" as "entry" on "entry"."first_birth_entry_id" = "births"."first_birth_entry_id"
order by
  "entry"."entered_at" desc,
  "entry"."first_birth_entry_id",
  "births"."municipality",
  "births"."year" desc;

-- lockFirstBirths
select
  pg_advisory_xact_lock(hashtextextended ('mim.first_births', 0));

-- addFirstBirths
insert into
  "mim"."first_birth_entry" ("source", "file_name")
values
  ($1, $2)
returning
  "first_birth_entry_id";
