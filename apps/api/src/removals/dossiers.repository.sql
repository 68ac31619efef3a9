-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- motherDossier
select
  t.location_id as "locationId",
  t.version,
  t.mother_id as "personId",
  t.partner_id as "partnerId",
  (
    select
      count(*)::integer
    from
      "mim"."visit" as x
    where
      x.location_id = t.location_id
      and x.trajectory_id = t.trajectory_id
      and x.status = 'done'
  ) as "visitsDone",
  (
    select
      count(*)::integer
    from
      "mim"."transfer" as x
    where
      x.location_id = t.location_id
      and x.trajectory_id = t.trajectory_id
      and true
  ) as offers,
  t.transferred_from is not null as "cameFromElsewhere",
  (
    select
      count(*)::integer
    from
      mim.expense_line as x
    where
      x.location_id = t.location_id
      and x.trajectory_id = t.trajectory_id
      and mim.left_of_line (x) <> 0
  ) as "monthsPaid",
  jsonb_build_object(
    'visit',
    (
      select
        count(*)::integer
      from
        "mim"."visit" as x
      where
        x.location_id = t.location_id
        and x.trajectory_id = t.trajectory_id
        and x.status <> 'done'
    ),
    'signal',
    (
      select
        count(*)::integer
      from
        "mim"."signal" as x
      where
        x.location_id = t.location_id
        and x.trajectory_id = t.trajectory_id
        and true
    ),
    'pause',
    (
      select
        count(*)::integer
      from
        "mim"."pause" as x
      where
        x.location_id = t.location_id
        and x.trajectory_id = t.trajectory_id
        and true
    ),
    'extension',
    (
      select
        count(*)::integer
      from
        "mim"."extension" as x
      where
        x.location_id = t.location_id
        and x.trajectory_id = t.trajectory_id
        and true
    ),
    'match',
    (
      select
        count(*)::integer
      from
        "mim"."match" as x
      where
        x.location_id = t.location_id
        and x.trajectory_id = t.trajectory_id
        and true
    ),
    'proposal',
    (
      select
        count(*)::integer
      from
        "mim"."match_proposal" as x
      where
        x.location_id = t.location_id
        and x.trajectory_id = t.trajectory_id
        and true
    ),
    'referral',
    (
      select
        count(*)::integer
      from
        "mim"."referral" as x
      where
        x.location_id = t.location_id
        and x.trajectory_id = t.trajectory_id
        and true
    ),
    'outcome',
    (
      select
        count(*)::integer
      from
        "mim"."outcome" as x
      where
        x.location_id = t.location_id
        and x.trajectory_id = t.trajectory_id
        and true
    ),
    'attendance',
    (
      select
        count(*)::integer
      from
        "mim"."group_attendance" as x
      where
        x.location_id = t.location_id
        and x.trajectory_id = t.trajectory_id
        and true
    )
  ) as "goesAlong",
  exists (
    select
    from
      mim.prospect as x
    where
      x.location_id = t.location_id
      and x.trajectory_id = t.trajectory_id
  ) as "hasProspect",
  exists (
    select
    from
      mim.trajectory as x
    where
      x.location_id = t.location_id
      and x.trajectory_id <> t.trajectory_id
      and t.mother_id in (x.mother_id, x.partner_id)
  )
  or exists (
    select
    from
      mim.visiting_mother as x
    where
      x.location_id = t.location_id
      and x.person_id = t.mother_id
  ) as "staysOtherwise"
from
  mim.trajectory as t
where
  t.location_id = any ($1)
  and t.trajectory_id = $2;

-- visitingMotherDossier
select
  v.location_id as "locationId",
  v.version,
  v.person_id as "personId",
  (
    select
      count(*)::integer
    from
      "mim"."match" as x
    where
      x.location_id = v.location_id
      and x.visiting_mother_id = v.visiting_mother_id
  ) + (
    select
      count(*)::integer
    from
      "mim"."visit" as x
    where
      x.location_id = v.location_id
      and x.visiting_mother_id = v.visiting_mother_id
  ) + (
    select
      count(*)::integer
    from
      "mim"."signal" as x
    where
      x.location_id = v.location_id
      and x.visiting_mother_id = v.visiting_mother_id
  ) + (
    select
      count(*)::integer
    from
      "mim"."expense_statement" as x
    where
      x.location_id = v.location_id
      and x.visiting_mother_id = v.visiting_mother_id
  ) + (
    select
      count(*)::integer
    from
      mim.visit as x
    where
      x.location_id = v.location_id
      and x.companion_id = v.visiting_mother_id
  ) as families,
  jsonb_build_object(
    'proposal',
    (
      select
        count(*)::integer
      from
        "mim"."match_proposal" as x
      where
        x.location_id = v.location_id
        and x.visiting_mother_id = v.visiting_mother_id
    ),
    'pause',
    (
      select
        count(*)::integer
      from
        "mim"."visiting_mother_pause" as x
      where
        x.location_id = v.location_id
        and x.visiting_mother_id = v.visiting_mother_id
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
    ),
    'expense',
    (
      select
        count(*)::integer
      from
        "mim"."expense" as x
      where
        x.location_id = v.location_id
        and x.visiting_mother_id = v.visiting_mother_id
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
    ),
    'meeting',
    (
      select
        count(*)::integer
      from
        "mim"."meeting_attendance" as x
      where
        x.location_id = v.location_id
        and x.visiting_mother_id = v.visiting_mother_id
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
    )
  ) as "goesAlong",
  false as "hasProspect",
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
  and v.visiting_mother_id = $2;

-- prospectDossier
select
  r.location_id as "locationId",
  r.version,
  r.prospect_id as "personId",
  r.trajectory_id is not null as "hasBegun",
  (
    select
      count(*)::integer
    from
      mim.prospect as x
    where
      x.location_id = r.location_id
      and x.duplicate_of = r.prospect_id
  ) as duplicates,
  jsonb_build_object(
    'call',
    (
      select
        count(*)::integer
      from
        mim.prospect_call as x
      where
        x.location_id = r.location_id
        and x.prospect_id = r.prospect_id
    ),
    'appointment',
    num_nonnulls (r.intake_on)
  ) as "goesAlong",
  false as "hasProspect",
  false as "staysOtherwise"
from
  mim.prospect as r
where
  r.location_id = any ($1)
  and r.prospect_id = $2;

-- applicantDossier
select
  a.location_id as "locationId",
  a.version,
  a.applicant_id as "personId",
  a.visiting_mother_id is not null as "isVisitingMother",
  jsonb_build_object(
    'step',
    (
      select
        count(*)::integer
      from
        mim.applicant_step as x
      where
        x.location_id = a.location_id
        and x.applicant_id = a.applicant_id
    ),
    'appointment',
    num_nonnulls (a.talk_on)
  ) as "goesAlong",
  false as "hasProspect",
  false as "staysOtherwise"
from
  mim.applicant as a
where
  a.location_id = any ($1)
  and a.applicant_id = $2;

-- removeTrajectory
update mim.prospect
set
  trajectory_id = null,
  version = version + 1
where
  location_id = $1
  and trajectory_id = $2;

delete from "mim"."signal"
where
  location_id = $1
  and trajectory_id = $2;

delete from "mim"."visit"
where
  location_id = $1
  and trajectory_id = $2;

delete from "mim"."match"
where
  location_id = $1
  and trajectory_id = $2;

delete from "mim"."match_proposal"
where
  location_id = $1
  and trajectory_id = $2;

delete from "mim"."pause"
where
  location_id = $1
  and trajectory_id = $2;

delete from "mim"."extension"
where
  location_id = $1
  and trajectory_id = $2;

delete from "mim"."referral"
where
  location_id = $1
  and trajectory_id = $2;

delete from "mim"."outcome"
where
  location_id = $1
  and trajectory_id = $2;

delete from "mim"."group_attendance"
where
  location_id = $1
  and trajectory_id = $2;

delete from "mim"."trajectory_state"
where
  location_id = $1
  and trajectory_id = $2;

delete from "mim"."trajectory"
where
  location_id = $1
  and trajectory_id = $2;

-- lockTrajectoriesProposed
select
from
  mim.trajectory as t
where
  t.location_id = $1
  and t.trajectory_id in (
    select
      p.trajectory_id
    from
      mim.match_proposal as p
    where
      p.location_id = $2
      and p.visiting_mother_id = $3
  )
order by
  t.trajectory_id
for update;

-- removeVisitingMother
update mim.applicant
set
  visiting_mother_id = null,
  state = 'talk-held',
  version = version + 1
where
  location_id = $1
  and visiting_mother_id = $2;

delete from mim.supervision_agreement as a
where
  a.location_id = $1
  and a.supervision_session_id in (
    select
      s.supervision_session_id
    from
      mim.supervision_session as s
    where
      s.location_id = $2
      and s.visiting_mother_id = any ($3::uuid[])
  );

delete from "mim"."match_proposal"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."visiting_mother_pause"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."meeting_group_leader"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."expense"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."preparation_attendance"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."meeting_attendance"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."supervision_session"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."evaluation"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from "mim"."own_step"
where
  location_id = $1
  and visiting_mother_id = any ($2::uuid[]);

delete from mim.preparation_session as s
where
  s.location_id = $1
  and not exists (
    select
    from
      mim.preparation_attendance as a
    where
      a.location_id = s.location_id
      and a.preparation_session_id = s.preparation_session_id
  );

delete from mim.visiting_mother
where
  location_id = $1
  and visiting_mother_id = $2;

-- removedDossiers
select
  r.location_id as "locationId",
  r.removal_id as "removalId",
  r.kind,
  r.reason,
  r.note,
  r.removed_at as "removedAt",
  r.removed_by as "removedBy",
  r.action_id as "actionId",
  who.person_id as "personId",
  who.given_name as "givenName",
  who.name_prefix as "namePrefix",
  who.family_name as "familyName"
from
  mim.removal as r
  join mim.action as a on a.location_id = r.location_id
  and a.action_id = r.action_id
  and a.undone_at is null
  join mim.row_change as c on c.location_id = r.location_id
  and c.action_id = r.action_id
  and c.row_id = r.row_id
  and c.operation = 'delete'
  and c.before <> '{}'::jsonb
  left join lateral (
    select
      p.person_id,
      p.given_name,
      p.name_prefix,
      p.family_name
    from
      mim.person as p
    where
      p.location_id = r.location_id
      and p.person_id = coalesce(c.before ->> 'mother_id', c.before ->> 'person_id')::uuid
    union all
    select
      past.person_id,
      past.given_name,
      past.name_prefix,
      past.family_name
    from
      mim.row_change as gone
      cross join lateral jsonb_populate_record(null::mim.person, gone.before) as past
    where
      gone.location_id = r.location_id
      and gone.action_id = r.action_id
      and gone.table_name = 'person'
      and gone.row_id = coalesce(c.before ->> 'mother_id', c.before ->> 'person_id')::uuid
    union all
    select
      past.prospect_id,
      past.given_name,
      past.name_prefix,
      past.family_name
    from
      jsonb_populate_record(null::mim.prospect, c.before) as past
    where
      r.kind = 'prospect'
    union all
    select
      past.applicant_id,
      past.given_name,
      past.name_prefix,
      past.family_name
    from
      jsonb_populate_record(null::mim.applicant, c.before) as past
    where
      r.kind = 'applicant'
    limit
      1
  ) as who on true
where
  r.location_id = any ($1)
  and r.kind = any ($2)
order by
  r.removed_at desc,
  r.removal_id
limit
  500;
