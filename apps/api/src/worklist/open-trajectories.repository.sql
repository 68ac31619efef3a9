-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- openTrajectories
select
  "trajectory"."location_id",
  "trajectory"."trajectory_id",
  "trajectory"."state",
  "trajectory"."started_on",
  "trajectory"."child_born_on",
  "mother"."person_id" as "mother_id",
  "trajectory"."intake_on",
  "trajectory"."referral_source",
  "trajectory"."referred_on",
  "trajectory"."children",
  "trajectory"."first_child",
  "trajectory"."household",
  "trajectory"."income",
  "trajectory"."group_participant",
  "trajectory"."child_circumstances",
  "trajectory"."mother_circumstances",
  "trajectory"."transferred_from",
  "mother"."born_on",
  "mother"."birth_year",
  "mother"."education",
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
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "proposal"."match_proposal_id" as "proposal_id",
          "proposal"."proposed_on",
          "proposal"."outcome"
        from
          "mim"."match_proposal" as "proposal"
        where
          "proposal"."location_id" = "trajectory"."location_id"
          and "proposal"."trajectory_id" = "trajectory"."trajectory_id"
          and "proposal"."answered_on" is null
        order by
          "proposal"."proposed_on"
      ) as agg
  ) as "proposals",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "outcome"."moment"
        from
          "mim"."outcome" as "outcome"
        where
          "outcome"."location_id" = "trajectory"."location_id"
          and "outcome"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "outcome"."measured_on"
      ) as agg
  ) as "outcomes"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" in ($3)
  and "trajectory"."state" in ($4, $5, $6, $7)
order by
  "trajectory"."trajectory_id";

-- openTrajectoriesOf
select
  "trajectory"."location_id",
  "trajectory"."trajectory_id",
  "trajectory"."state",
  "trajectory"."started_on",
  "trajectory"."child_born_on",
  "mother"."person_id" as "mother_id",
  "trajectory"."intake_on",
  "trajectory"."referral_source",
  "trajectory"."referred_on",
  "trajectory"."children",
  "trajectory"."first_child",
  "trajectory"."household",
  "trajectory"."income",
  "trajectory"."group_participant",
  "trajectory"."child_circumstances",
  "trajectory"."mother_circumstances",
  "trajectory"."transferred_from",
  "mother"."born_on",
  "mother"."birth_year",
  "mother"."education",
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
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "proposal"."match_proposal_id" as "proposal_id",
          "proposal"."proposed_on",
          "proposal"."outcome"
        from
          "mim"."match_proposal" as "proposal"
        where
          "proposal"."location_id" = "trajectory"."location_id"
          and "proposal"."trajectory_id" = "trajectory"."trajectory_id"
          and "proposal"."answered_on" is null
        order by
          "proposal"."proposed_on"
      ) as agg
  ) as "proposals",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "outcome"."moment"
        from
          "mim"."outcome" as "outcome"
        where
          "outcome"."location_id" = "trajectory"."location_id"
          and "outcome"."trajectory_id" = "trajectory"."trajectory_id"
        order by
          "outcome"."measured_on"
      ) as agg
  ) as "outcomes"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" in ($3)
  and "trajectory"."state" in ($4, $5, $6, $7)
  and "trajectory"."trajectory_id" in (
    select
      "hers"."trajectory_id"
    from
      "mim"."match" as "hers"
    where
      "hers"."location_id" = $8
      and "hers"."visiting_mother_id" = $9
      and "hers"."ended_on" is null
  )
order by
  "trajectory"."trajectory_id";
