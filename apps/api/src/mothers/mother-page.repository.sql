-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- dossierOf
select
  *
from
  "mim"."trajectory"
where
  "location_id" in ($1)
  and "trajectory_id" = $2;

-- historyOf
select
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."state",
          "x"."since",
          "x"."event",
          "x"."reason",
          "x"."end_reason"
        from
          "mim"."trajectory_state" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."since",
          "x"."recorded_at",
          "x"."trajectory_state_id"
      ) as agg
  ) as "states",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."pause_id",
          "x"."first_day",
          "x"."last_day",
          "x"."reason",
          "x"."version"
        from
          "mim"."pause" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."first_day",
          "x"."pause_id"
      ) as agg
  ) as "pauses",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."extension_id",
          "x"."extended_on",
          "x"."until_on",
          "x"."reason",
          "x"."note",
          "x"."version"
        from
          "mim"."extension" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."extended_on",
          "x"."extension_id"
      ) as agg
  ) as "extensions",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."match_id",
          "x"."visiting_mother_id",
          "w"."person_id",
          "w"."erased_on",
          "q"."given_name",
          "q"."name_prefix",
          "q"."family_name",
          "x"."started_on",
          "x"."ended_on",
          "x"."end_reason",
          "x"."ended_by",
          "x"."end_note",
          "x"."version"
        from
          "mim"."match" as "x"
          inner join "mim"."visiting_mother" as "w" on "w"."location_id" = "x"."location_id"
          and "w"."visiting_mother_id" = "x"."visiting_mother_id"
          inner join "mim"."person" as "q" on "q"."location_id" = "w"."location_id"
          and "q"."person_id" = "w"."person_id"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."started_on",
          "x"."match_id"
      ) as agg
  ) as "matches",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."match_proposal_id" as "proposal_id",
          "x"."visiting_mother_id",
          "w"."person_id",
          "w"."erased_on",
          "q"."given_name",
          "q"."name_prefix",
          "q"."family_name",
          "x"."proposed_on",
          "x"."outcome",
          "x"."answered_on",
          "x"."reason",
          "x"."version"
        from
          "mim"."match_proposal" as "x"
          inner join "mim"."visiting_mother" as "w" on "w"."location_id" = "x"."location_id"
          and "w"."visiting_mother_id" = "x"."visiting_mother_id"
          inner join "mim"."person" as "q" on "q"."location_id" = "w"."location_id"
          and "q"."person_id" = "w"."person_id"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."proposed_on",
          "x"."match_proposal_id"
      ) as agg
  ) as "proposals",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."visit_id",
          "x"."match_id",
          "x"."visiting_mother_id",
          "x"."companion_id",
          "x"."status",
          "x"."visit_on",
          "x"."kind",
          "x"."outing_place",
          "x"."duration_minutes",
          "x"."participants",
          "x"."topics",
          "x"."materials",
          "x"."boekenbaby",
          "x"."mood",
          "x"."note",
          "x"."cancelled_by",
          "x"."cancel_reason",
          to_char(x.starts_at, 'HH24:MI') as "starts_at",
          "x"."version"
        from
          "mim"."visit" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."visit_on",
          "x"."visit_id"
      ) as agg
  ) as "visits",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "w"."visiting_mother_id",
          "w"."person_id",
          "w"."erased_on",
          "q"."given_name",
          "q"."name_prefix",
          "q"."family_name"
        from
          "mim"."visiting_mother" as "w"
          inner join "mim"."person" as "q" on "q"."location_id" = "w"."location_id"
          and "q"."person_id" = "w"."person_id"
        where
          "w"."location_id" = "t"."location_id"
          and "w"."visiting_mother_id" in (
            select
              unnest(array["x"."visiting_mother_id", "x"."companion_id"]) as "id"
            from
              "mim"."visit" as "x"
            where
              "x"."location_id" = "t"."location_id"
              and "x"."trajectory_id" = "t"."trajectory_id"
          )
        order by
          "w"."visiting_mother_id"
      ) as agg
  ) as "visitors",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."signal_id",
          "x"."visit_id",
          "x"."raised_on",
          "x"."step",
          "x"."severity",
          "x"."follow_up_on",
          "x"."closed_on",
          "x"."outcome",
          "x"."version"
        from
          "mim"."signal" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."raised_on",
          "x"."signal_id"
      ) as agg
  ) as "signals",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."referral_id",
          "x"."direction",
          "x"."referred_on",
          "x"."programme",
          "s"."name" as "organisation",
          "x"."reason",
          "x"."requested_by_her",
          "x"."keeps_visiting_mother",
          "x"."state",
          "x"."state_on",
          "x"."steps",
          "x"."books",
          "x"."note",
          "x"."version"
        from
          "mim"."referral" as "x"
          left join "mim"."service" as "s" on "s"."location_id" = "x"."location_id"
          and "s"."service_id" = "x"."service_id"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."referred_on",
          "x"."referral_id"
      ) as agg
  ) as "referrals",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."outcome_id",
          "x"."moment",
          "x"."measured_on",
          "x"."declined",
          "x"."own_question",
          "x"."answered",
          "x"."sure_as_parent",
          "x"."knows_where_to_find_help",
          "x"."people_to_fall_back_on",
          "x"."network",
          "x"."version"
        from
          "mim"."outcome" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."measured_on",
          "x"."outcome_id"
      ) as agg
  ) as "outcomes",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."transfer_id",
          "x"."to_location_id",
          "l"."name" as "to_location_name",
          "x"."offered_on",
          "x"."consent_on",
          "x"."note",
          "x"."outcome",
          "x"."answered_on",
          "x"."answer_reason",
          "x"."version"
        from
          "mim"."transfer" as "x"
          inner join "mim"."location" as "l" on "l"."location_id" = "x"."to_location_id"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."offered_on",
          "x"."transfer_id"
      ) as agg
  ) as "transfers",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."trajectory_id",
          "x"."started_on",
          "x"."ended_on",
          "x"."end_reason",
          case
            when "x"."state" = 'ended'
            and (
              select
                bool_or(offer.outcome is null)
              from
                mim.transfer as offer
              where
                offer.location_id = "x"."location_id"
                and offer.trajectory_id = "x"."trajectory_id"
            ) then 'offered'
            else "x"."state"
          end as "status",
          (
            select
              "o"."outcome"
            from
              "mim"."transfer" as "o"
            where
              "o"."location_id" = "t"."location_id"
              and "o"."trajectory_id" = "x"."trajectory_id"
            order by
              "o"."offered_on" desc,
              "o"."answered_on" desc nulls first
            limit
              $1
          ) as "transfer_outcome"
        from
          "mim"."trajectory" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."mother_id" = "t"."mother_id"
          and "x"."trajectory_id" <> "t"."trajectory_id"
        order by
          "x"."referred_on",
          "x"."trajectory_id"
      ) as agg
  ) as "previous_trajectories",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."person_merge_id",
          "x"."reason",
          (x.merged_at at time zone 'Europe/Amsterdam')::date::text as "merged_on"
        from
          "mim"."person_merge" as "x"
          inner join "mim"."action" as "a" on "a"."location_id" = "x"."location_id"
          and "a"."action_id" = "x"."action_id"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."person_id" = "t"."mother_id"
          and "a"."undone_at" is null
        order by
          "x"."merged_at",
          "x"."person_merge_id"
      ) as agg
  ) as "merges",
  (
    select
      count(*)::integer
    from
      mim.removal as x
    where
      x.location_id = t.location_id
      and x.trajectory_id = t.trajectory_id
  ) as "removals"
from
  "mim"."trajectory" as "t"
where
  "t"."location_id" = $2
  and "t"."trajectory_id" = $3;
