-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- feedsOfAccount
select
  "calendar_feed_id",
  "location_id",
  "created_at",
  "revoked_at",
  "version"
from
  "mim"."calendar_feed"
where
  "location_id" in ($1)
order by
  "created_at",
  "calendar_feed_id";

-- addFeed
insert into
  "mim"."calendar_feed" ("location_id", "secret_hash")
values
  ($1, $2)
returning
  "calendar_feed_id",
  "version";

-- feedForChange
select
  "version",
  "revoked_at"
from
  "mim"."calendar_feed"
where
  "location_id" = $1
  and "calendar_feed_id" = $2
for update;

-- revokeFeed
update "mim"."calendar_feed"
set
  "revoked_at" = $1,
  "version" = $2
where
  "location_id" = $3
  and "calendar_feed_id" = $4
  and "version" = $5;

-- feedOfHash
select
  set_config('mim.feed_hash', $1, true);

select
  "location_id",
  "account_id"
from
  "mim"."calendar_feed"
where
  "secret_hash" = $1;

-- plannedVisits
select
  "visit"."visit_id",
  "visit"."visit_on",
  "visit"."starts_at",
  "mother"."person_id" as "mother_id",
  "mother"."given_name",
  "mother"."family_name",
  "visitor_person"."given_name" as "visitor_given_name",
  "visitor_person"."family_name" as "visitor_family_name",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "pause"."first_day",
          "pause"."last_day"
        from
          "mim"."pause" as "pause"
        where
          "pause"."location_id" = "visit"."location_id"
          and "pause"."trajectory_id" = "visit"."trajectory_id"
      ) as agg
  ) as "pauses"
from
  "mim"."visit" as "visit"
  inner join "mim"."trajectory" as "trajectory" on "trajectory"."location_id" = "visit"."location_id"
  and "trajectory"."trajectory_id" = "visit"."trajectory_id"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
  left join "mim"."visiting_mother" as "visitor" on "visitor"."location_id" = "visit"."location_id"
  and "visitor"."visiting_mother_id" = "visit"."visiting_mother_id"
  left join "mim"."person" as "visitor_person" on "visitor_person"."location_id" = "visitor"."location_id"
  and "visitor_person"."person_id" = "visitor"."person_id"
  left join "mim"."visiting_mother" as "companion" on "companion"."location_id" = "visit"."location_id"
  and "companion"."visiting_mother_id" = "visit"."companion_id"
  left join "mim"."person" as "companion_person" on "companion_person"."location_id" = "companion"."location_id"
  and "companion_person"."person_id" = "companion"."person_id"
where
  "visit"."location_id" in ($1)
  and "visit"."status" = $2
  and "visit"."visit_on" >= $3
  and "visit"."visit_on" <= $4
order by
  "visit"."visit_on",
  "visit"."visit_id"
limit
  $5;
