-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- visitorWhoCoordinates
select
  "visiting_mother_id"
from
  "mim"."visiting_mother"
where
  "location_id" = $1
  and "coordinator_account_id" = $2;

-- activeVisitingMothers
select
  "visitor".*,
  exists (
    select
      "own"."trajectory_id"
    from
      "mim"."trajectory" as "own"
    where
      "own"."location_id" = "visitor"."location_id"
      and "own"."mother_id" = "visitor"."person_id"
      and "own"."location_id" in ($1)
      and "own"."ended_on" is null
  ) as "is_programme_mother",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name",
  "person"."phone",
  "person"."email",
  "person"."street",
  "person"."postcode",
  "person"."town",
  "person"."born_on",
  "person"."birth_year",
  "person"."languages",
  "person"."education",
  "person"."origin",
  "person"."origin_consent_on",
  "person"."origin_consent_wording",
  "person"."version" as "person_version"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
  and "person"."location_id" in ($2)
where
  "visitor"."location_id" in ($3)
  and "visitor"."erased_on" is null
  and (
    visitor.stopped_on is null
    or visitor.stopped_on > $4
  )
order by
  "person"."name_sort",
  "visitor"."visiting_mother_id";

-- foundRows
select
  "visitor".*,
  exists (
    select
      "own"."trajectory_id"
    from
      "mim"."trajectory" as "own"
    where
      "own"."location_id" = "visitor"."location_id"
      and "own"."mother_id" = "visitor"."person_id"
      and "own"."location_id" in ($1)
      and "own"."ended_on" is null
  ) as "is_programme_mother",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name",
  "person"."phone",
  "person"."email",
  "person"."street",
  "person"."postcode",
  "person"."town",
  "person"."born_on",
  "person"."birth_year",
  "person"."languages",
  "person"."education",
  "person"."origin",
  "person"."origin_consent_on",
  "person"."origin_consent_wording",
  "person"."version" as "person_version"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
  and "person"."location_id" in ($2)
where
  "visitor"."location_id" in ($3)
  and "visitor"."erased_on" is null
  and (
    case
      when ((' ' || translate("person"."name_search", '-', ' ')) like any ($4::text[])) then 1
      when (("person"."name_search") like any ($5::text[])) then 5
    end
  ) is not null
  and (
    visitor.stopped_on is null
    or visitor.stopped_on > $6
  )
order by
  "person"."name_sort",
  "visitor"."visiting_mother_id"
limit
  $7;

-- countStopped
select
  count(*)::integer as "count"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
  and "person"."location_id" in ($1)
where
  "visitor"."location_id" in ($2)
  and "visitor"."erased_on" is null
  and not (
    visitor.stopped_on is null
    or visitor.stopped_on > $3
  )
  and (
    case
      when ((' ' || translate("person"."name_search", '-', ' ')) like any ($4::text[])) then 1
      when (("person"."name_search") like any ($5::text[])) then 5
    end
  ) is not null;

-- visitingMotherNames
select
  "visitor"."visiting_mother_id",
  "visitor"."location_id",
  "visitor"."person_id",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
  and "person"."location_id" in ($1)
where
  "visitor"."location_id" in ($2)
  and "visitor"."erased_on" is null
  and (
    visitor.stopped_on is null
    or visitor.stopped_on > $3
  )
order by
  "person"."name_sort",
  "visitor"."visiting_mother_id";

-- supervisionOfActive
select
  "visitor"."visiting_mother_id",
  "visitor"."coordinator_from",
  "visitor"."coordinator_until",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "match"."started_on" as "first_day",
          "match"."ended_on" as "last_day"
        from
          "mim"."match" as "match"
        where
          "match"."location_id" = "visitor"."location_id"
          and "match"."visiting_mother_id" = "visitor"."visiting_mother_id"
        order by
          "match"."started_on"
      ) as agg
  ) as "matched",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "away"."first_day",
          "away"."last_day"
        from
          "mim"."visiting_mother_pause" as "away"
        where
          "away"."location_id" = "visitor"."location_id"
          and "away"."visiting_mother_id" = "visitor"."visiting_mother_id"
        order by
          "away"."first_day"
      ) as agg
  ) as "away",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "session"."supervision_session_id" as "session_id",
          "session"."session_on",
          "session"."status"
        from
          "mim"."supervision_session" as "session"
        where
          "session"."location_id" = "visitor"."location_id"
          and "session"."visiting_mother_id" = "visitor"."visiting_mother_id"
        order by
          "session"."session_on"
      ) as agg
  ) as "sessions"
from
  "mim"."visiting_mother" as "visitor"
where
  "visitor"."location_id" in ($1)
  and (
    visitor.stopped_on is null
    or visitor.stopped_on > $2
  )
order by
  "visitor"."visiting_mother_id";

-- visitingMother
select
  "visitor".*,
  exists (
    select
      "own"."trajectory_id"
    from
      "mim"."trajectory" as "own"
    where
      "own"."location_id" = "visitor"."location_id"
      and "own"."mother_id" = "visitor"."person_id"
      and "own"."location_id" in ($1)
      and "own"."ended_on" is null
  ) as "is_programme_mother",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name",
  "person"."phone",
  "person"."email",
  "person"."street",
  "person"."postcode",
  "person"."town",
  "person"."born_on",
  "person"."birth_year",
  "person"."languages",
  "person"."education",
  "person"."origin",
  "person"."origin_consent_on",
  "person"."origin_consent_wording",
  "person"."version" as "person_version"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
  and "person"."location_id" in ($2)
where
  "visitor"."location_id" in ($3)
  and "visitor"."erased_on" is null
  and "visitor"."visiting_mother_id" = $4;

-- visitingMotherForChange
select
  *
from
  "mim"."visiting_mother"
where
  "location_id" = $1
  and "visiting_mother_id" = $2
  and "erased_on" is null
for update;

-- addVisitingMotherRow
insert into
  "mim"."visiting_mother" ("location_id", "person_id")
values
  ($1, $2)
returning
  "visiting_mother_id" as "id",
  "version";

-- changeVisitingMother
update "mim"."visiting_mother"
set
  "note" = $1,
  "version" = $2
where
  "location_id" = $3
  and "visiting_mother_id" = $4
  and "version" = $5
returning
  "visiting_mother_id" as "id",
  "version";

-- pausesFrom
select
  "pause"."visiting_mother_id",
  "pause"."first_day",
  "pause"."last_day"
from
  "mim"."visiting_mother_pause" as "pause"
where
  "pause"."location_id" in ($1)
  and (
    "pause"."last_day" is null
    or "pause"."last_day" >= $2
  );

-- pausesOf
select
  "visiting_mother_pause_id" as "pause_id",
  "first_day",
  "last_day",
  "reason",
  "version"
from
  "mim"."visiting_mother_pause"
where
  "location_id" = $1
  and "visiting_mother_id" = $2
order by
  "first_day" desc,
  "visiting_mother_pause_id";

-- countOpenMatches
select
  count(*)::integer as "open"
from
  "mim"."match"
where
  "location_id" = $1
  and "visiting_mother_id" = $2
  and "ended_on" is null;

-- cancelVisitsOf
update "mim"."visit"
set
  "status" = $1,
  "cancelled_by" = $2,
  "version" = "version" + $3
where
  "location_id" = $4
  and "visiting_mother_id" = $5
  and "status" = $6
  and "visit_on" >= $7
  and "visit_on" <= $8;

-- cancelSessionsOf
update "mim"."supervision_session"
set
  "status" = $1,
  "version" = "version" + $2
where
  "location_id" = $3
  and "visiting_mother_id" = $4
  and "status" = $5
  and "session_on" >= $6
  and "session_on" <= $7;

-- leaveVisitsWithoutHer
update "mim"."visit"
set
  "companion_id" = $1,
  "version" = "version" + $2
where
  "location_id" = $3
  and "companion_id" = $4
  and "status" = $5
  and "visit_on" >= $6
  and "visit_on" <= $7;

-- withdrawProposals
update "mim"."match_proposal"
set
  "outcome" = $1,
  "answered_on" = $2,
  "version" = "version" + $3
where
  "location_id" = $4
  and "visiting_mother_id" = $5
  and "answered_on" is null;

-- pauseForChange
select
  *
from
  "mim"."visiting_mother_pause"
where
  "location_id" = $1
  and "visiting_mother_pause_id" = $2
for update;

-- addPauseRow
insert into
  "mim"."visiting_mother_pause" ("location_id", "visiting_mother_id", "first_day", "reason")
values
  ($1, $2, $3, $4)
returning
  "visiting_mother_pause_id" as "id",
  "version";

-- changePause
update "mim"."visiting_mother_pause"
set
  "last_day" = $1,
  "version" = $2
where
  "location_id" = $3
  and "visiting_mother_pause_id" = $4
  and "version" = $5
returning
  "visiting_mother_pause_id" as "id",
  "version";

-- openMatches
select
  "match"."location_id",
  "match"."match_id",
  "match"."trajectory_id",
  "match"."visiting_mother_id",
  "match"."started_on",
  "mother"."person_id" as "mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."match" as "match" on "match"."location_id" = "trajectory"."location_id"
  and "match"."trajectory_id" = "trajectory"."trajectory_id"
  and "match"."ended_on" is null
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" in ($1)
  and "trajectory"."state" in ($2, $3)
order by
  "match"."started_on",
  "match"."match_id";

-- matchesOf
select
  "match"."match_id",
  "match"."trajectory_id",
  "match"."started_on",
  "match"."ended_on",
  "match"."end_reason",
  "match"."ended_by",
  "mother"."person_id" as "mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name"
from
  "mim"."match" as "match"
  inner join "mim"."trajectory" as "trajectory" on "trajectory"."location_id" = "match"."location_id"
  and "trajectory"."trajectory_id" = "match"."trajectory_id"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "match"."location_id" = $1
  and "match"."visiting_mother_id" = $2
order by
  "match"."started_on" desc,
  "match"."match_id";
