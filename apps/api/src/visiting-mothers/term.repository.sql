-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- datedRecordsOf
select
  hers.kind,
  hers.first_day::text as "firstDay",
  hers.last_day::text as "lastDay"
from
  (
    select
      'preparation' as kind,
      s.held_on as first_day,
      s.held_on as last_day
    from
      mim.preparation_attendance as a
      join mim.preparation_session as s on s.location_id = a.location_id
      and s.preparation_session_id = a.preparation_session_id
    where
      a.location_id = $1
      and a.visiting_mother_id = $2
    union all
    select
      'match',
      m.started_on,
      coalesce(m.ended_on, m.started_on)
    from
      mim.match as m
    where
      m.location_id = $3
      and m.visiting_mother_id = $4
    union all
    select
      'visit',
      v.visit_on,
      v.visit_on
    from
      mim.visit as v
    where
      v.location_id = $5
      and v.status = 'done'
      and (
        v.visiting_mother_id = $6
        or v.companion_id = $7
      )
    union all
    select
      'supervision',
      s.session_on,
      s.session_on
    from
      mim.supervision_session as s
    where
      s.location_id = $8
      and s.visiting_mother_id = $9
      and s.status = 'done'
    union all
    select
      'meeting',
      m.meeting_on,
      m.meeting_on
    from
      mim.meeting_attendance as a
      join mim.meeting as m on m.location_id = a.location_id
      and m.meeting_id = a.meeting_id
    where
      a.location_id = $10
      and a.visiting_mother_id = $11
      and m.status = 'done'
    union all
    select
      'evaluation',
      e.evaluated_on,
      e.evaluated_on
    from
      mim.evaluation as e
    where
      e.location_id = $12
      and e.visiting_mother_id = $13
    union all
    select
      'own-step',
      o.taken_on,
      o.taken_on
    from
      mim.own_step as o
    where
      o.location_id = $14
      and o.visiting_mother_id = $15
    union all
    select
      'statement',
      x.last_day,
      x.last_day
    from
      mim.expense_statement as x
    where
      x.location_id = $16
      and x.visiting_mother_id = $17
  ) as hers;
