-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- motherToErase
with
  hers as materialized (
    select
      each.location_id,
      each.trajectory_id,
      each.mother_id,
      each.partner_id,
      each.version,
      each.ended_on
    from
      mim.trajectory as asked
      join mim.trajectory as each on each.location_id = asked.location_id
      and each.mother_id = asked.mother_id
    where
      asked.location_id = any ($1)
      and asked.trajectory_id = $2
  )
select
  mother.location_id as "locationId",
  mother.person_id as "personId",
  (
    select
      jsonb_agg(
        jsonb_build_object(
          'trajectoryId',
          trajectory_id,
          'motherId',
          mother_id,
          'partnerId',
          partner_id,
          'version',
          version,
          'endedOn',
          ended_on
        )
        order by
          trajectory_id
      )
    from
      hers
  ) as trajectories,
  (
    select
      coalesce(sum(of_one.rows), 0)::integer
    from
      hers
      cross join lateral (
        select
          count(*) filter (
            where
              x.outcome is null
          ) as rows
        from
          "mim"."transfer" as x
        where
          x.location_id = hers.location_id
          and x.trajectory_id = hers.trajectory_id
      ) as of_one
  ) > 0 as "isOffered",
  jsonb_build_object(
    'visit',
    (
      select
        coalesce(sum(of_one.rows), 0)::integer
      from
        hers
        cross join lateral (
          select
            count(*) filter (
              where
                true
            ) as rows
          from
            "mim"."visit" as x
          where
            x.location_id = hers.location_id
            and x.trajectory_id = hers.trajectory_id
        ) as of_one
    ),
    'signal',
    (
      select
        coalesce(sum(of_one.rows), 0)::integer
      from
        hers
        cross join lateral (
          select
            count(*) filter (
              where
                true
            ) as rows
          from
            "mim"."signal" as x
          where
            x.location_id = hers.location_id
            and x.trajectory_id = hers.trajectory_id
        ) as of_one
    ),
    'pause',
    (
      select
        coalesce(sum(of_one.rows), 0)::integer
      from
        hers
        cross join lateral (
          select
            count(*) filter (
              where
                true
            ) as rows
          from
            "mim"."pause" as x
          where
            x.location_id = hers.location_id
            and x.trajectory_id = hers.trajectory_id
        ) as of_one
    ),
    'extension',
    (
      select
        coalesce(sum(of_one.rows), 0)::integer
      from
        hers
        cross join lateral (
          select
            count(*) filter (
              where
                true
            ) as rows
          from
            "mim"."extension" as x
          where
            x.location_id = hers.location_id
            and x.trajectory_id = hers.trajectory_id
        ) as of_one
    ),
    'match',
    (
      select
        coalesce(sum(of_one.rows), 0)::integer
      from
        hers
        cross join lateral (
          select
            count(*) filter (
              where
                true
            ) as rows
          from
            "mim"."match" as x
          where
            x.location_id = hers.location_id
            and x.trajectory_id = hers.trajectory_id
        ) as of_one
    ),
    'proposal',
    (
      select
        coalesce(sum(of_one.rows), 0)::integer
      from
        hers
        cross join lateral (
          select
            count(*) filter (
              where
                true
            ) as rows
          from
            "mim"."match_proposal" as x
          where
            x.location_id = hers.location_id
            and x.trajectory_id = hers.trajectory_id
        ) as of_one
    ),
    'referral',
    (
      select
        coalesce(sum(of_one.rows), 0)::integer
      from
        hers
        cross join lateral (
          select
            count(*) filter (
              where
                true
            ) as rows
          from
            "mim"."referral" as x
          where
            x.location_id = hers.location_id
            and x.trajectory_id = hers.trajectory_id
        ) as of_one
    ),
    'transfer',
    (
      select
        coalesce(sum(of_one.rows), 0)::integer
      from
        hers
        cross join lateral (
          select
            count(*) filter (
              where
                true
            ) as rows
          from
            "mim"."transfer" as x
          where
            x.location_id = hers.location_id
            and x.trajectory_id = hers.trajectory_id
        ) as of_one
    ),
    'outcome',
    (
      select
        coalesce(sum(of_one.rows), 0)::integer
      from
        hers
        cross join lateral (
          select
            count(*) filter (
              where
                true
            ) as rows
          from
            "mim"."outcome" as x
          where
            x.location_id = hers.location_id
            and x.trajectory_id = hers.trajectory_id
        ) as of_one
    ),
    'attendance',
    (
      select
        coalesce(sum(of_one.rows), 0)::integer
      from
        hers
        cross join lateral (
          select
            count(*) filter (
              where
                true
            ) as rows
          from
            "mim"."group_attendance" as x
          where
            x.location_id = hers.location_id
            and x.trajectory_id = hers.trajectory_id
        ) as of_one
    ),
    'call',
    (
      select
        count(*)::integer
      from
        hers
        join mim.prospect as p on p.location_id = hers.location_id
        and p.trajectory_id = hers.trajectory_id
        join mim.prospect_call as x on x.location_id = p.location_id
        and x.prospect_id = p.prospect_id
    )
  ) as "goesAlong",
  exists (
    select
    from
      hers
      join mim.expense_line as x on x.location_id = hers.location_id
      and x.trajectory_id = hers.trajectory_id
  )
  or exists (
    select
    from
      hers
      join mim.visit as v on v.location_id = hers.location_id
      and v.trajectory_id = hers.trajectory_id
      join mim.expense_line as x on x.location_id = v.location_id
      and x.visit_id = v.visit_id
  ) as "isPaid",
  exists (
    select
    from
      mim.visiting_mother as x
    where
      x.location_id = mother.location_id
      and x.person_id = mother.person_id
  )
  or exists (
    select
    from
      mim.trajectory as x
    where
      x.location_id = mother.location_id
      and x.partner_id = mother.person_id
  ) as "staysOtherwise"
from
  mim.person as mother
where
  mother.location_id = any ($3)
  and (mother.location_id, mother.person_id) in (
    select
      location_id,
      mother_id
    from
      hers
  );

-- visitingMotherToErase
select
  v.location_id as "locationId",
  v.person_id as "personId",
  v.version,
  v.stopped_on as "stoppedOn",
  (
    select
      count(*)::integer
    from
      "mim"."match" as x
    where
      x.location_id = v.location_id
      and x.visiting_mother_id = v.visiting_mother_id
      and x.ended_on is null
  ) as matches,
  (
    select
      count(*)::integer
    from
      "mim"."expense_statement" as x
    where
      x.location_id = v.location_id
      and x.visiting_mother_id = v.visiting_mother_id
      and x.exported_on is null
  ) as statements,
  jsonb_build_object(
    'pause',
    (
      select
        count(*)::integer
      from
        "mim"."visiting_mother_pause" as x
      where
        x.location_id = v.location_id
        and x.visiting_mother_id = v.visiting_mother_id
        and true
    ),
    'group-leader',
    (
      select
        count(*)::integer
      from
        "mim"."meeting_group_leader" as x
      where
        x.location_id = v.location_id
        and x.visiting_mother_id = v.visiting_mother_id
        and true
    ),
    'preparation',
    (
      select
        count(*)::integer
      from
        "mim"."preparation_attendance" as x
      where
        x.location_id = v.location_id
        and x.visiting_mother_id = v.visiting_mother_id
        and true
    ),
    'supervision',
    (
      select
        count(*)::integer
      from
        "mim"."supervision_session" as x
      where
        x.location_id = v.location_id
        and x.visiting_mother_id = v.visiting_mother_id
        and true
    ),
    'evaluation',
    (
      select
        count(*)::integer
      from
        "mim"."evaluation" as x
      where
        x.location_id = v.location_id
        and x.visiting_mother_id = v.visiting_mother_id
        and true
    ),
    'own-step',
    (
      select
        count(*)::integer
      from
        "mim"."own_step" as x
      where
        x.location_id = v.location_id
        and x.visiting_mother_id = v.visiting_mother_id
        and true
    ),
    'step',
    (
      select
        count(*)::integer
      from
        mim.applicant as a
        join mim.applicant_step as x on x.location_id = a.location_id
        and x.applicant_id = a.applicant_id
      where
        a.location_id = v.location_id
        and a.visiting_mother_id = v.visiting_mother_id
    )
  ) as "goesAlong",
  (
    select
      count(*)::integer
    from
      "mim"."expense_statement" as x
    where
      x.location_id = v.location_id
      and x.visiting_mother_id = v.visiting_mother_id
      and true
  ) > 0 as "isPaid",
  exists (
    select
    from
      mim.trajectory as x
    where
      x.location_id = v.location_id
      and v.person_id in (x.mother_id, x.partner_id)
  ) as "staysOtherwise"
from
  mim.visiting_mother as v
where
  v.location_id = any ($1)
  and v.visiting_mother_id = $2
  and v.erased_on is null;
