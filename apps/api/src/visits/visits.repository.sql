-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- visitsInCalendar
select
  "visit"."location_id",
  "visit"."visit_id",
  "visit"."trajectory_id",
  "visit"."match_id",
  "visit"."visiting_mother_id",
  "visit"."companion_id",
  "visit"."status",
  "visit"."visit_on",
  "visit"."starts_at",
  "visit"."kind",
  "visit"."outing_place",
  "visit"."duration_minutes",
  "visit"."participants",
  "visit"."topics",
  "visit"."materials",
  "visit"."boekenbaby",
  "visit"."mood",
  "visit"."note",
  "visit"."cancelled_by",
  "visit"."cancel_reason",
  "visit"."version",
  "mother"."person_id" as "mother_id",
  "mother"."given_name" as "mother_given_name",
  "mother"."name_prefix" as "mother_name_prefix",
  "mother"."family_name" as "mother_family_name",
  "visitor"."person_id" as "visitor_person_id",
  "visitor"."erased_on" as "visitor_erased_on",
  "companion"."person_id" as "companion_person_id",
  "companion"."erased_on" as "companion_erased_on",
  "visitor_person"."given_name" as "visitor_given_name",
  "visitor_person"."name_prefix" as "visitor_name_prefix",
  "visitor_person"."family_name" as "visitor_family_name",
  "companion_person"."given_name" as "companion_given_name",
  "companion_person"."name_prefix" as "companion_name_prefix",
  "companion_person"."family_name" as "companion_family_name",
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
  and "visit"."visit_on" >= $2
  and "visit"."visit_on" <= $3
  and (
    visit.visiting_mother_id = $4
    or visit.companion_id = $5
  )
order by
  "visit"."visit_on",
  "visit"."starts_at" asc nulls last,
  "visit"."visit_id"
limit
  $6;

-- visitList
select
  "visit"."visit_id"
from
  "mim"."visit" as "visit"
where
  "visit"."location_id" in ($1)
  and exists (
    select
      "trajectory"."trajectory_id"
    from
      "mim"."trajectory" as "trajectory"
      inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
      and "mother"."person_id" = "trajectory"."mother_id"
      and "mother"."location_id" in ($2)
    where
      "trajectory"."location_id" = "visit"."location_id"
      and "trajectory"."trajectory_id" = "visit"."trajectory_id"
      and "trajectory"."location_id" in ($3)
      and (
        case
          when ((' ' || translate("mother"."name_search", '-', ' ')) like any ($4::text[])) then 1
          when (
            (' ' || translate(mim.search_key (mim.child_names ("trajectory"."children")), '-', ' ')) like any ($5::text[])
          ) then 3
          when (
            select
              true
            from
              mim.match as found_match
              join mim.visiting_mother as found_visitor on found_visitor.location_id = found_match.location_id
              and found_visitor.visiting_mother_id = found_match.visiting_mother_id
              join mim.person as found_person on found_person.location_id = found_visitor.location_id
              and found_person.person_id = found_visitor.person_id
            where
              found_match.location_id = "trajectory"."location_id"
              and found_match.trajectory_id = "trajectory"."trajectory_id"
              and found_match.ended_on is null
              and ((' ' || translate("found_person"."name_search", '-', ' ')) like any ($6::text[]))
            limit
              1
          ) then 4
          when (("mother"."name_search") like any ($7::text[])) then 5
          when ((mim.search_key (mim.child_names ("trajectory"."children"))) like any ($8::text[])) then 6
          when (
            select
              true
            from
              mim.match as found_match
              join mim.visiting_mother as found_visitor on found_visitor.location_id = found_match.location_id
              and found_visitor.visiting_mother_id = found_match.visiting_mother_id
              join mim.person as found_person on found_person.location_id = found_visitor.location_id
              and found_person.person_id = found_visitor.person_id
            where
              found_match.location_id = "trajectory"."location_id"
              and found_match.trajectory_id = "trajectory"."trajectory_id"
              and found_match.ended_on is null
              and (("found_person"."name_search") like any ($9::text[]))
            limit
              1
          ) then 7
        end
      ) is not null
  )
  and "visit"."status" in ($10)
  and "visit"."kind" in ($11)
  and "visit"."trajectory_id" = $12
  and (
    visit.visiting_mother_id = $13
    or visit.companion_id = $14
  )
  and "visit"."visit_on" >= $15
  and "visit"."visit_on" <= $16
  and (visit.visit_on, visit.visit_id) < ($17::date, $18::uuid)
order by
  "visit"."visit_on" desc,
  "visit"."visit_id" desc
limit
  $19;

select
  "visit"."location_id",
  "visit"."visit_id",
  "visit"."trajectory_id",
  "visit"."match_id",
  "visit"."visiting_mother_id",
  "visit"."companion_id",
  "visit"."status",
  "visit"."visit_on",
  "visit"."starts_at",
  "visit"."kind",
  "visit"."outing_place",
  "visit"."duration_minutes",
  "visit"."participants",
  "visit"."topics",
  "visit"."materials",
  "visit"."boekenbaby",
  "visit"."mood",
  "visit"."note",
  "visit"."cancelled_by",
  "visit"."cancel_reason",
  "visit"."version",
  "mother"."person_id" as "mother_id",
  "mother"."given_name" as "mother_given_name",
  "mother"."name_prefix" as "mother_name_prefix",
  "mother"."family_name" as "mother_family_name",
  "visitor"."person_id" as "visitor_person_id",
  "visitor"."erased_on" as "visitor_erased_on",
  "companion"."person_id" as "companion_person_id",
  "companion"."erased_on" as "companion_erased_on",
  "visitor_person"."given_name" as "visitor_given_name",
  "visitor_person"."name_prefix" as "visitor_name_prefix",
  "visitor_person"."family_name" as "visitor_family_name",
  "companion_person"."given_name" as "companion_given_name",
  "companion_person"."name_prefix" as "companion_name_prefix",
  "companion_person"."family_name" as "companion_family_name",
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
  and visit.visit_id = any ($2::uuid[])
order by
  "visit"."visit_on" desc,
  "visit"."visit_id" desc;

-- countVisits
select
  count(*)::integer as "total"
from
  "mim"."visit" as "visit"
where
  "visit"."location_id" in ($1)
  and exists (
    select
      "trajectory"."trajectory_id"
    from
      "mim"."trajectory" as "trajectory"
      inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
      and "mother"."person_id" = "trajectory"."mother_id"
      and "mother"."location_id" in ($2)
    where
      "trajectory"."location_id" = "visit"."location_id"
      and "trajectory"."trajectory_id" = "visit"."trajectory_id"
      and "trajectory"."location_id" in ($3)
      and (
        case
          when ((' ' || translate("mother"."name_search", '-', ' ')) like any ($4::text[])) then 1
          when (
            (' ' || translate(mim.search_key (mim.child_names ("trajectory"."children")), '-', ' ')) like any ($5::text[])
          ) then 3
          when (
            select
              true
            from
              mim.match as found_match
              join mim.visiting_mother as found_visitor on found_visitor.location_id = found_match.location_id
              and found_visitor.visiting_mother_id = found_match.visiting_mother_id
              join mim.person as found_person on found_person.location_id = found_visitor.location_id
              and found_person.person_id = found_visitor.person_id
            where
              found_match.location_id = "trajectory"."location_id"
              and found_match.trajectory_id = "trajectory"."trajectory_id"
              and found_match.ended_on is null
              and ((' ' || translate("found_person"."name_search", '-', ' ')) like any ($6::text[]))
            limit
              1
          ) then 4
          when (("mother"."name_search") like any ($7::text[])) then 5
          when ((mim.search_key (mim.child_names ("trajectory"."children"))) like any ($8::text[])) then 6
          when (
            select
              true
            from
              mim.match as found_match
              join mim.visiting_mother as found_visitor on found_visitor.location_id = found_match.location_id
              and found_visitor.visiting_mother_id = found_match.visiting_mother_id
              join mim.person as found_person on found_person.location_id = found_visitor.location_id
              and found_person.person_id = found_visitor.person_id
            where
              found_match.location_id = "trajectory"."location_id"
              and found_match.trajectory_id = "trajectory"."trajectory_id"
              and found_match.ended_on is null
              and (("found_person"."name_search") like any ($9::text[]))
            limit
              1
          ) then 7
        end
      ) is not null
  )
  and "visit"."status" in ($10)
  and "visit"."kind" in ($11)
  and "visit"."trajectory_id" = $12
  and (
    visit.visiting_mother_id = $13
    or visit.companion_id = $14
  )
  and "visit"."visit_on" >= $15
  and "visit"."visit_on" <= $16;

-- visitById
select
  "visit"."location_id",
  "visit"."visit_id",
  "visit"."trajectory_id",
  "visit"."match_id",
  "visit"."visiting_mother_id",
  "visit"."companion_id",
  "visit"."status",
  "visit"."visit_on",
  "visit"."starts_at",
  "visit"."kind",
  "visit"."outing_place",
  "visit"."duration_minutes",
  "visit"."participants",
  "visit"."topics",
  "visit"."materials",
  "visit"."boekenbaby",
  "visit"."mood",
  "visit"."note",
  "visit"."cancelled_by",
  "visit"."cancel_reason",
  "visit"."version",
  "mother"."person_id" as "mother_id",
  "mother"."given_name" as "mother_given_name",
  "mother"."name_prefix" as "mother_name_prefix",
  "mother"."family_name" as "mother_family_name",
  "visitor"."person_id" as "visitor_person_id",
  "visitor"."erased_on" as "visitor_erased_on",
  "companion"."person_id" as "companion_person_id",
  "companion"."erased_on" as "companion_erased_on",
  "visitor_person"."given_name" as "visitor_given_name",
  "visitor_person"."name_prefix" as "visitor_name_prefix",
  "visitor_person"."family_name" as "visitor_family_name",
  "companion_person"."given_name" as "companion_given_name",
  "companion_person"."name_prefix" as "companion_name_prefix",
  "companion_person"."family_name" as "companion_family_name",
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
  and "visit"."visit_id" = $2;

-- oldestRecordableVisit
select
  "visit"."location_id",
  "visit"."visit_id",
  "visit"."trajectory_id",
  "visit"."match_id",
  "visit"."visiting_mother_id",
  "visit"."companion_id",
  "visit"."status",
  "visit"."visit_on",
  "visit"."starts_at",
  "visit"."kind",
  "visit"."outing_place",
  "visit"."duration_minutes",
  "visit"."participants",
  "visit"."topics",
  "visit"."materials",
  "visit"."boekenbaby",
  "visit"."mood",
  "visit"."note",
  "visit"."cancelled_by",
  "visit"."cancel_reason",
  "visit"."version",
  "mother"."person_id" as "mother_id",
  "mother"."given_name" as "mother_given_name",
  "mother"."name_prefix" as "mother_name_prefix",
  "mother"."family_name" as "mother_family_name",
  "visitor"."person_id" as "visitor_person_id",
  "visitor"."erased_on" as "visitor_erased_on",
  "companion"."person_id" as "companion_person_id",
  "companion"."erased_on" as "companion_erased_on",
  "visitor_person"."given_name" as "visitor_given_name",
  "visitor_person"."name_prefix" as "visitor_name_prefix",
  "visitor_person"."family_name" as "visitor_family_name",
  "companion_person"."given_name" as "companion_given_name",
  "companion_person"."name_prefix" as "companion_name_prefix",
  "companion_person"."family_name" as "companion_family_name",
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
  and (
    visit.status = 'planned'
    and visit.visit_on <= $2
    and not exists (
      select
      from
        mim.pause as pause
      where
        pause.location_id = visit.location_id
        and pause.trajectory_id = visit.trajectory_id
        and pause.first_day <= visit.visit_on
        and (
          pause.last_day is null
          or visit.visit_on <= pause.last_day
        )
    )
  )
  and "visit"."visit_id" <> $3
order by
  (visit.visit_on, visit.visit_id) > ($4::date, $5::uuid) desc,
  "visit"."visit_on",
  "visit"."visit_id";

-- countRecordableVisits
select
  count(*)::integer as "recordable"
from
  "mim"."visit" as "visit"
where
  "visit"."location_id" in ($1)
  and (
    visit.status = 'planned'
    and visit.visit_on <= $2
    and not exists (
      select
      from
        mim.pause as pause
      where
        pause.location_id = visit.location_id
        and pause.trajectory_id = visit.trajectory_id
        and pause.first_day <= visit.visit_on
        and (
          pause.last_day is null
          or visit.visit_on <= pause.last_day
        )
    )
  );

-- visitForChange
select
from
  mim.trajectory as t
where
  t.location_id = $1
  and t.trajectory_id = (
    select
      x.trajectory_id
    from
      "mim"."visit" as x
    where
      x.location_id = $2
      and x."visit_id" = $3
  )
for update;

select
  *
from
  "mim"."visit"
where
  "location_id" = $1
  and "visit_id" = $2
for update;

-- addVisitRow
insert into
  "mim"."visit" ("location_id", "trajectory_id", "visit_on", "status", "kind")
values
  ($1, $2, $3, $4, $5)
returning
  "visit_id" as "id",
  "version";

-- changeVisit
update "mim"."visit"
set
  "status" = $1,
  "version" = $2
where
  "location_id" = $3
  and "visit_id" = $4
  and "version" = $5
returning
  "visit_id" as "id",
  "version";

-- visitsOfTrajectory
select
  "visit_id",
  "visit_on",
  "status",
  "kind"
from
  "mim"."visit"
where
  "location_id" = $1
  and "trajectory_id" = $2
order by
  "visit_on";

-- statesEntered
select
  "event",
  "since"
from
  "mim"."trajectory_state"
where
  "location_id" = $1
  and "trajectory_id" = $2
order by
  "since";

-- pausesOfTrajectory
select
  "first_day",
  "last_day"
from
  "mim"."pause"
where
  "location_id" = $1
  and "trajectory_id" = $2
order by
  "first_day";

-- matchesOfTrajectory
select
  "match_id",
  "visiting_mother_id",
  "started_on",
  "ended_on"
from
  "mim"."match"
where
  "location_id" = $1
  and "trajectory_id" = $2
order by
  "started_on";

-- namedMatchesOf
select
  "match"."visiting_mother_id",
  "match"."started_on",
  "match"."ended_on",
  "visitor"."erased_on",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name"
from
  "mim"."match" as "match"
  inner join "mim"."visiting_mother" as "visitor" on "visitor"."location_id" = "match"."location_id"
  and "visitor"."visiting_mother_id" = "match"."visiting_mother_id"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "match"."location_id" = $1
  and "match"."trajectory_id" = $2
order by
  "match"."started_on";

-- visitsOfMatch
select
  "visit_on",
  "status"
from
  "mim"."visit"
where
  "location_id" = $1
  and "match_id" = $2;

-- cancelPlannedVisits
update "mim"."visit"
set
  "status" = $1,
  "cancelled_by" = $2,
  "version" = "version" + $3
where
  "location_id" = $4
  and "match_id" = $5
  and "status" = $6
  and "visit_on" > $7;
