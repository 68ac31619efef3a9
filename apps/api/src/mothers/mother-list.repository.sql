-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- motherListRows
select
  (mother.name_sort)::text as "key"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
  and "mother"."location_id" in ($1)
where
  "trajectory"."location_id" in ($2)
  and "trajectory"."trajectory_id" = $3;

select
  "trajectory"."trajectory_id",
  "trajectory"."location_id",
  "trajectory"."state",
  "trajectory"."started_on",
  "trajectory"."ended_on",
  "trajectory"."child_born_on",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "entered"."event",
          "entered"."since"
        from
          "mim"."trajectory_state" as "entered"
        where
          "entered"."location_id" = "trajectory"."location_id"
          and "entered"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "entered"."since",
          "entered"."recorded_at",
          "entered"."trajectory_state_id"
      ) as agg
  ) as "states",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "visit"."visit_id",
          "visit"."visit_on",
          "visit"."status"
        from
          "mim"."visit" as "visit"
        where
          "visit"."location_id" = "trajectory"."location_id"
          and "visit"."trajectory_id" = "trajectory"."trajectory_id"
          and "visit"."status" in ($1, $2)
        order by
          "visit"."visit_on"
      ) as agg
  ) as "visits",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "pause"."pause_id",
          "pause"."first_day",
          "pause"."last_day"
        from
          "mim"."pause" as "pause"
        where
          "pause"."location_id" = "trajectory"."location_id"
          and "pause"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "pause"."first_day"
      ) as agg
  ) as "pauses",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "extension"."until_on"
        from
          "mim"."extension" as "extension"
        where
          "extension"."location_id" = "trajectory"."location_id"
          and "extension"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "extension"."until_on"
      ) as agg
  ) as "extensions",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "match"."visiting_mother_id",
          "match"."started_on",
          "match"."ended_on"
        from
          "mim"."match" as "match"
        where
          "match"."location_id" = "trajectory"."location_id"
          and "match"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "match"."started_on"
      ) as agg
  ) as "matches",
  "trajectory"."mother_id",
  "trajectory"."children",
  "trajectory"."version",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name",
  "mother"."town",
  case
    when "trajectory"."state" = 'ended'
    and (
      select
        bool_or(offer.outcome is null)
      from
        mim.transfer as offer
      where
        offer.location_id = "trajectory"."location_id"
        and offer.trajectory_id = "trajectory"."trajectory_id"
    ) then 'offered'
    else "trajectory"."state"
  end as "status",
  (
    select
      jsonb_build_object(
        'id',
        m.visiting_mother_id,
        'personId',
        q.person_id,
        'givenName',
        q.given_name,
        'namePrefix',
        q.name_prefix,
        'familyName',
        q.family_name
      )
    from
      mim.match as m
      join mim.visiting_mother as w on w.location_id = m.location_id
      and w.visiting_mother_id = m.visiting_mother_id
      join mim.person as q on q.location_id = w.location_id
      and q.person_id = w.person_id
    where
      m.location_id = trajectory.location_id
      and m.trajectory_id = trajectory.trajectory_id
      and m.ended_on is null
  ) as "visiting_mother",
  (
    case
      when ((' ' || translate("mother"."name_search", '-', ' ')) like any ($3::text[])) then 1
      when (
        (' ' || translate(mim.search_key (mim.child_names ("trajectory"."children")), '-', ' ')) like any ($4::text[])
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
          and ((' ' || translate("found_person"."name_search", '-', ' ')) like any ($5::text[]))
        limit
          1
      ) then 4
      when (("mother"."name_search") like any ($6::text[])) then 5
      when ((mim.search_key (mim.child_names ("trajectory"."children"))) like any ($7::text[])) then 6
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
          and (("found_person"."name_search") like any ($8::text[]))
        limit
          1
      ) then 7
    end
  ) as "place"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
  and "mother"."location_id" in ($9)
where
  "trajectory"."location_id" in ($10)
  and (
    case
      when ((' ' || translate("mother"."name_search", '-', ' ')) like any ($11::text[])) then 1
      when (
        (' ' || translate(mim.search_key (mim.child_names ("trajectory"."children")), '-', ' ')) like any ($12::text[])
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
          and ((' ' || translate("found_person"."name_search", '-', ' ')) like any ($13::text[]))
        limit
          1
      ) then 4
      when (("mother"."name_search") like any ($14::text[])) then 5
      when ((mim.search_key (mim.child_names ("trajectory"."children"))) like any ($15::text[])) then 6
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
          and (("found_person"."name_search") like any ($16::text[]))
        limit
          1
      ) then 7
    end
  ) is not null
  and trajectory.state = any ($17)
  and case
    when "trajectory"."state" = 'ended'
    and (
      select
        bool_or(offer.outcome is null)
      from
        mim.transfer as offer
      where
        offer.location_id = "trajectory"."location_id"
        and offer.trajectory_id = "trajectory"."trajectory_id"
    ) then 'offered'
    else "trajectory"."state"
  end = any ($18)
  and trajectory.trajectory_id = any ($19::uuid[])
  and exists (
    select
      "m"."match_id"
    from
      "mim"."match" as "m"
    where
      "m"."location_id" = "trajectory"."location_id"
      and "m"."trajectory_id" = "trajectory"."trajectory_id"
      and "m"."visiting_mother_id" = $20
      and "m"."ended_on" is null
  )
  and (mother.name_sort, trajectory.trajectory_id) > (cast($21 as text), $22::uuid)
  and mother.name_sort >= cast($23 as text)
order by
  mother.name_sort asc,
  "trajectory"."trajectory_id" asc
limit
  $24;

-- standingRows
select
  "trajectory"."trajectory_id",
  "trajectory"."location_id",
  "trajectory"."state",
  "trajectory"."started_on",
  "trajectory"."ended_on",
  "trajectory"."child_born_on",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "entered"."event",
          "entered"."since"
        from
          "mim"."trajectory_state" as "entered"
        where
          "entered"."location_id" = "trajectory"."location_id"
          and "entered"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "entered"."since",
          "entered"."recorded_at",
          "entered"."trajectory_state_id"
      ) as agg
  ) as "states",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "visit"."visit_id",
          "visit"."visit_on",
          "visit"."status"
        from
          "mim"."visit" as "visit"
        where
          "visit"."location_id" = "trajectory"."location_id"
          and "visit"."trajectory_id" = "trajectory"."trajectory_id"
          and "visit"."status" in ($1, $2)
        order by
          "visit"."visit_on"
      ) as agg
  ) as "visits",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "pause"."pause_id",
          "pause"."first_day",
          "pause"."last_day"
        from
          "mim"."pause" as "pause"
        where
          "pause"."location_id" = "trajectory"."location_id"
          and "pause"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "pause"."first_day"
      ) as agg
  ) as "pauses",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "extension"."until_on"
        from
          "mim"."extension" as "extension"
        where
          "extension"."location_id" = "trajectory"."location_id"
          and "extension"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "extension"."until_on"
      ) as agg
  ) as "extensions",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "match"."visiting_mother_id",
          "match"."started_on",
          "match"."ended_on"
        from
          "mim"."match" as "match"
        where
          "match"."location_id" = "trajectory"."location_id"
          and "match"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "match"."started_on"
      ) as agg
  ) as "matches"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
  and "mother"."location_id" in ($3)
where
  "trajectory"."location_id" in ($4)
  and (
    case
      when ((' ' || translate("mother"."name_search", '-', ' ')) like any ($5::text[])) then 1
      when (
        (' ' || translate(mim.search_key (mim.child_names ("trajectory"."children")), '-', ' ')) like any ($6::text[])
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
          and ((' ' || translate("found_person"."name_search", '-', ' ')) like any ($7::text[]))
        limit
          1
      ) then 4
      when (("mother"."name_search") like any ($8::text[])) then 5
      when ((mim.search_key (mim.child_names ("trajectory"."children"))) like any ($9::text[])) then 6
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
          and (("found_person"."name_search") like any ($10::text[]))
        limit
          1
      ) then 7
    end
  ) is not null
  and trajectory.state = any ($11)
  and case
    when "trajectory"."state" = 'ended'
    and (
      select
        bool_or(offer.outcome is null)
      from
        mim.transfer as offer
      where
        offer.location_id = "trajectory"."location_id"
        and offer.trajectory_id = "trajectory"."trajectory_id"
    ) then 'offered'
    else "trajectory"."state"
  end = any ($12)
  and trajectory.trajectory_id = any ($13::uuid[])
  and exists (
    select
      "m"."match_id"
    from
      "mim"."match" as "m"
    where
      "m"."location_id" = "trajectory"."location_id"
      and "m"."trajectory_id" = "trajectory"."trajectory_id"
      and "m"."visiting_mother_id" = $14
      and "m"."ended_on" is null
  );

-- countMothers
select
  count(*) as "count"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
  and "mother"."location_id" in ($1)
where
  "trajectory"."location_id" in ($2)
  and (
    case
      when ((' ' || translate("mother"."name_search", '-', ' ')) like any ($3::text[])) then 1
      when (
        (' ' || translate(mim.search_key (mim.child_names ("trajectory"."children")), '-', ' ')) like any ($4::text[])
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
          and ((' ' || translate("found_person"."name_search", '-', ' ')) like any ($5::text[]))
        limit
          1
      ) then 4
      when (("mother"."name_search") like any ($6::text[])) then 5
      when ((mim.search_key (mim.child_names ("trajectory"."children"))) like any ($7::text[])) then 6
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
          and (("found_person"."name_search") like any ($8::text[]))
        limit
          1
      ) then 7
    end
  ) is not null
  and trajectory.state = any ($9)
  and case
    when "trajectory"."state" = 'ended'
    and (
      select
        bool_or(offer.outcome is null)
      from
        mim.transfer as offer
      where
        offer.location_id = "trajectory"."location_id"
        and offer.trajectory_id = "trajectory"."trajectory_id"
    ) then 'offered'
    else "trajectory"."state"
  end = any ($10)
  and trajectory.trajectory_id = any ($11::uuid[])
  and exists (
    select
      "m"."match_id"
    from
      "mim"."match" as "m"
    where
      "m"."location_id" = "trajectory"."location_id"
      and "m"."trajectory_id" = "trajectory"."trajectory_id"
      and "m"."visiting_mother_id" = $12
      and "m"."ended_on" is null
  );
