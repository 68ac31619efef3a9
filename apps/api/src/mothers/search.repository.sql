-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- peopleFound
select
  *
from
  (
    select
      'mother',
      p.location_id,
      p.person_id,
      p.person_id,
      t.trajectory_id,
      p.given_name,
      p.name_prefix,
      p.family_name,
      p.name_sort,
      p.town,
      p.phone,
      t.children,
      (
        select
          jsonb_build_object(
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
          m.location_id = t.location_id
          and m.trajectory_id = t.trajectory_id
          and m.ended_on is null
      ),
      case
        when "t"."state" = 'ended'
        and (
          select
            bool_or(offer.outcome is null)
          from
            mim.transfer as offer
          where
            offer.location_id = "t"."location_id"
            and offer.trajectory_id = "t"."trajectory_id"
        ) then 'offered'
        else "t"."state"
      end,
      null,
      null,
      null::text,
      t.ended_on is not null,
      (
        case
          when ((' ' || translate("p"."name_search", '-', ' ')) like any ($1::text[])) then 1
          when regexp_replace("p"."phone", '[^+\d]', '', 'g') like any (array[$2, $3]) then 2
          when (
            (' ' || translate(mim.search_key (mim.child_names ("t"."children")), '-', ' ')) like any ($4::text[])
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
              found_match.location_id = "t"."location_id"
              and found_match.trajectory_id = "t"."trajectory_id"
              and found_match.ended_on is null
              and ((' ' || translate("found_person"."name_search", '-', ' ')) like any ($5::text[]))
            limit
              1
          ) then 4
          when (("p"."name_search") like any ($6::text[])) then 5
          when ((mim.search_key (mim.child_names ("t"."children"))) like any ($7::text[])) then 6
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
              found_match.location_id = "t"."location_id"
              and found_match.trajectory_id = "t"."trajectory_id"
              and found_match.ended_on is null
              and (("found_person"."name_search") like any ($8::text[]))
            limit
              1
          ) then 7
        end
      )
    from
      mim.person as p
      cross join lateral (
        select
          x.location_id,
          x.trajectory_id,
          x.state,
          x.children,
          x.ended_on
        from
          mim.trajectory as x
        where
          x.location_id = p.location_id
          and x.mother_id = p.person_id
        order by
          x.ended_on desc nulls first,
          x.trajectory_id
        limit
          1
      ) as t
    where
      "p"."location_id" = any ($9)
    union all
    select
      'visiting-mother',
      p.location_id,
      w.visiting_mother_id,
      p.person_id,
      null::uuid,
      p.given_name,
      p.name_prefix,
      p.family_name,
      p.name_sort,
      p.town,
      p.phone,
      null::jsonb,
      null::jsonb,
      null,
      null,
      null,
      w.stopped_on::text,
      w.stopped_on is not null,
      (
        case
          when ((' ' || translate("p"."name_search", '-', ' ')) like any ($10::text[])) then 1
          when regexp_replace("p"."phone", '[^+\d]', '', 'g') like any (array[$11, $12]) then 2
          when (("p"."name_search") like any ($13::text[])) then 5
        end
      )
    from
      mim.person as p
      join mim.visiting_mother as w on w.location_id = p.location_id
      and w.person_id = p.person_id
    where
      "p"."location_id" = any ($14)
      and "w"."location_id" = any ($15)
      and w.erased_on is null
    union all
    select
      'prospect',
      p.location_id,
      p.prospect_id,
      null::uuid,
      null::uuid,
      p.given_name,
      p.name_prefix,
      p.family_name,
      p.name_sort,
      p.town,
      p.phone,
      p.children,
      null::jsonb,
      null,
      p.outcome,
      null,
      null::text,
      p.outcome = any ($16::text[]),
      (
        case
          when ((' ' || translate("p"."name_search", '-', ' ')) like any ($17::text[])) then 1
          when regexp_replace("p"."phone", '[^+\d]', '', 'g') like any (array[$18, $19]) then 2
          when (
            (' ' || translate(mim.search_key (mim.child_names ("p"."children")), '-', ' ')) like any ($20::text[])
          ) then 3
          when (("p"."name_search") like any ($21::text[])) then 5
          when ((mim.search_key (mim.child_names ("p"."children"))) like any ($22::text[])) then 6
        end
      )
    from
      mim.prospect as p
    where
      "p"."location_id" = any ($23)
      and p.trajectory_id is null
    union all
    select
      'applicant',
      p.location_id,
      p.applicant_id,
      null::uuid,
      null::uuid,
      p.given_name,
      p.name_prefix,
      p.family_name,
      p.name_sort,
      p.town,
      p.phone,
      null::jsonb,
      null::jsonb,
      null,
      null,
      p.state,
      null::text,
      p.state = any ($24::text[]),
      (
        case
          when ((' ' || translate("p"."name_search", '-', ' ')) like any ($25::text[])) then 1
          when regexp_replace("p"."phone", '[^+\d]', '', 'g') like any (array[$26, $27]) then 2
          when (("p"."name_search") like any ($28::text[])) then 5
        end
      )
    from
      mim.applicant as p
    where
      "p"."location_id" = any ($29)
      and p.visiting_mother_id is null
  ) as found (
    type,
    location_id,
    id,
    person_id,
    trajectory_id,
    given_name,
    name_prefix,
    family_name,
    name_sort,
    town,
    phone,
    children,
    visiting_mother,
    status,
    outcome,
    applicant_state,
    stopped_on,
    is_over,
    place
  )
where
  place is not null
order by
  place,
  is_over,
  name_sort,
  type,
  id
limit
  $30;
