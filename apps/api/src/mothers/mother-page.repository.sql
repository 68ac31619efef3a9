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
          "x"."reason"
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
          "x"."pause_id" as "pauseId",
          "x"."first_day" as "firstDay",
          "x"."last_day" as "lastDay",
          "x"."reason",
          "x"."version"
        from
          "mim"."pause" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."first_day"
      ) as agg
  ) as "pauses",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."extension_id" as "extensionId",
          "x"."extended_on" as "extendedOn",
          "x"."until_on" as "untilOn",
          "x"."reason",
          "x"."note",
          "x"."version"
        from
          "mim"."extension" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."extended_on"
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
          "x"."started_on"
      ) as agg
  ) as "matches",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."match_proposal_id",
          "x"."visiting_mother_id",
          "w"."person_id",
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
          "x"."proposed_on"
      ) as agg
  ) as "proposals",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."visit_id" as "visitId",
          "x"."match_id" as "matchId",
          "x"."visiting_mother_id" as "visitingMotherId",
          "x"."companion_id" as "companionId",
          "x"."visit_on" as "visitOn",
          to_char(x.starts_at, 'HH24:MI') as "startsAt",
          "x"."duration_minutes" as "durationMinutes",
          "x"."status",
          "x"."kind",
          "x"."outing_place" as "outingPlace",
          "x"."cancelled_by" as "cancelledBy",
          "x"."cancel_reason" as "cancelReason",
          "x"."participants",
          "x"."topics",
          "x"."materials",
          "x"."boekenbaby",
          "x"."mood",
          "x"."note",
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
          "x"."signal_id" as "signalId",
          "x"."visit_id" as "visitId",
          "x"."raised_on" as "raisedOn",
          "x"."description",
          "x"."closed_on" as "closedOn",
          "x"."closing_note" as "closingNote",
          "x"."version"
        from
          "mim"."signal" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."raised_on"
      ) as agg
  ) as "signals",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."referral_id" as "referralId",
          "x"."direction",
          "x"."referred_on" as "referredOn",
          "x"."programme",
          "x"."organisation",
          "x"."reason",
          "x"."requested_by_her" as "requestedByHer",
          "x"."keeps_visiting_mother" as "keepsVisitingMother",
          "x"."outcome",
          "x"."outcome_on" as "outcomeOn",
          "x"."note",
          "x"."version"
        from
          "mim"."referral" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."referred_on"
      ) as agg
  ) as "referrals",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."outcome_id" as "outcomeId",
          "x"."moment",
          "x"."measured_on" as "measuredOn",
          "x"."declined",
          "x"."own_question" as "ownQuestion",
          "x"."answered",
          "x"."sure_as_parent" as "sureAsParent",
          "x"."knows_where_to_find_help" as "knowsWhereToFindHelp",
          "x"."people_to_fall_back_on" as "peopleToFallBackOn",
          "x"."network",
          "x"."version"
        from
          "mim"."outcome" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."measured_on"
      ) as agg
  ) as "outcomes",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."transfer_id" as "transferId",
          "x"."to_location_id" as "toLocationId",
          "l"."name" as "toLocationName",
          "x"."offered_on" as "offeredOn",
          "x"."consent_on" as "consentOn",
          "x"."note",
          "x"."outcome",
          "x"."answered_on" as "answeredOn",
          "x"."answer_reason" as "answerReason",
          "x"."version"
        from
          "mim"."transfer" as "x"
          inner join "mim"."location" as "l" on "l"."location_id" = "x"."to_location_id"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."trajectory_id" = "t"."trajectory_id"
        order by
          "x"."offered_on"
      ) as agg
  ) as "transfers",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "x"."trajectory_id" as "trajectoryId",
          "x"."state",
          "x"."started_on" as "startedOn",
          "x"."ended_on" as "endedOn",
          "x"."end_reason" as "endReason"
        from
          "mim"."trajectory" as "x"
        where
          "x"."location_id" = "t"."location_id"
          and "x"."mother_id" = "t"."mother_id"
          and "x"."trajectory_id" <> "t"."trajectory_id"
        order by
          "x"."referred_on"
      ) as agg
  ) as "previousTrajectories"
from
  "mim"."trajectory" as "t"
where
  "t"."location_id" = $1
  and "t"."trajectory_id" = $2;
