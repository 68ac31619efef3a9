-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- partsOf
select
  p.person_id as "personId",
  coalesce(
    (
      select
        jsonb_agg(
          jsonb_build_object(
            'trajectoryId',
            t.trajectory_id,
            'state',
            t.state,
            'status',
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
            'referredOn',
            t.referred_on,
            'startedOn',
            t.started_on,
            'endedOn',
            t.ended_on,
            'children',
            t.children
          )
          order by
            t.referred_on nulls first,
            t.trajectory_id
        )
      from
        mim.trajectory as t
      where
        t.location_id = p.location_id
        and t.mother_id = p.person_id
    ),
    '[]'
  ) as trajectories,
  exists (
    select
    from
      mim.visiting_mother as v
    where
      v.location_id = p.location_id
      and v.person_id = p.person_id
  )
  or exists (
    select
    from
      mim.trajectory as t
    where
      t.location_id = p.location_id
      and t.partner_id = p.person_id
  ) as "hasOtherRole"
from
  mim.person as p
where
  p.location_id = any ($1)
  and p.person_id = any ($2::uuid[]);

-- lockTrajectoriesOf
select
from
  mim.trajectory as t
where
  t.location_id = $1
  and t.mother_id = any ($2::uuid[])
order by
  t.trajectory_id
for update;

-- moveTrajectories
update "mim"."trajectory"
set
  "mother_id" = $1,
  "version" = "version" + $2
where
  "location_id" = $3
  and "mother_id" = $4;

-- moveApplications
update "mim"."applicant"
set
  "person_id" = $1,
  "version" = "version" + $2
where
  "location_id" = $3
  and "person_id" = $4;

-- removePerson
delete from "mim"."person"
where
  "location_id" = $1
  and "person_id" = $2;

-- addMerge
insert into
  "mim"."person_merge" ("location_id", "action_id", "person_id", "absorbed_id", "reason")
values
  ($1, $2, $3, $4, $5);

-- hasWithdrawnOrigin
select
  "row_change_id"
from
  "mim"."row_change"
where
  "location_id" = $1
  and "table_name" = $2
  and "row_id" = $3
  and before is not null
  and not before ? 'origin_consent_on'
limit
  $4;
