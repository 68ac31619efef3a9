-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- allProviders
select
  "provider_id" as "code",
  "version",
  "name"
from
  "mim"."provider"
order by
  "name";

-- allLocations
select
  "location"."location_id" as "code",
  "version",
  "name",
  "municipality",
  "opened_on",
  "first_year",
  "closed_on",
  "last_year",
  array(
    select
      run.provider_id
    from
      mim.location_provider as run
    where
      run.location_id = location.location_id
    order by
      run.provider_id
  ) as "provider_ids"
from
  "mim"."location" as "location"
order by
  "name";

-- coordinatorsByLocation
select
  "location_id",
  count(distinct "account_id") as "coordinators"
from
  "mim"."membership"
where
  "location_id" is not null
  and (
    first_day is null
    or first_day <= $1
  )
  and (
    last_day is null
    or last_day >= $2
  )
group by
  "location_id";

-- lockPlaces
select
  pg_advisory_xact_lock(hashtextextended ('mim.places', 0));

-- addProvider
insert into
  "mim"."provider" ("provider_id", "name")
values
  ($1, $2);

-- renameProvider
update "mim"."provider"
set
  "name" = $1,
  "version" = $2
where
  "provider_id" = $3;

-- addLocation
insert into
  "mim"."location" ("name", "municipality", "opened_on", "first_year", "location_id", "last_year")
values
  ($1, $2, $3, $4, $5, $6);

-- changeLocation
update "mim"."location"
set
  "name" = $1,
  "municipality" = $2,
  "opened_on" = $3,
  "first_year" = $4,
  "version" = $5
where
  "location_id" = $6;

-- addProvidersOf
insert into
  "mim"."location_provider" ("location_id", "provider_id")
values
  ($1, $2);

-- removeProvidersOf
delete from "mim"."location_provider"
where
  "location_id" = $1
  and "provider_id" in ($2);

-- countRunning
select
  count(*) as "count"
from
  "mim"."trajectory"
where
  "location_id" = $1
  and "state" in ($2, $3, $4, $5);

-- placeLines
select
  "line"."place_log_id" as "line_id",
  "line"."happened_at",
  "line"."done_by",
  "line"."act",
  "line"."place_name" as "place",
  "line"."was",
  "line"."became",
  "provider"."name" as "provider"
from
  "mim"."place_log" as "line"
  left join "mim"."provider" as "provider" on "provider"."provider_id" = "line"."about_provider"
  and "line"."about_location" is not null
order by
  "line"."happened_at" desc,
  "line"."place_log_id"
limit
  $1;
