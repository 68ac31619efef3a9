-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- supervised
select
  "visitor"."location_id",
  "visitor"."visiting_mother_id",
  "visitor"."started_on",
  "visitor"."stopped_on",
  "visitor"."coordinator_from",
  "visitor"."coordinator_until",
  "person"."person_id",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "match"."started_on" as "first_day",
          "match"."ended_on" as "last_day"
        from
          "mim"."match" as "match"
        where
          "match"."location_id" = "visitor"."location_id"
          and "match"."visiting_mother_id" = "visitor"."visiting_mother_id"
        order by
          "match"."started_on"
      ) as agg
  ) as "matched",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "away"."first_day",
          "away"."last_day"
        from
          "mim"."visiting_mother_pause" as "away"
        where
          "away"."location_id" = "visitor"."location_id"
          and "away"."visiting_mother_id" = "visitor"."visiting_mother_id"
        order by
          "away"."first_day"
      ) as agg
  ) as "away",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "session"."supervision_session_id" as "session_id",
          "session"."session_on",
          "session"."status"
        from
          "mim"."supervision_session" as "session"
        where
          "session"."location_id" = "visitor"."location_id"
          and "session"."visiting_mother_id" = "visitor"."visiting_mother_id"
        order by
          "session"."session_on"
      ) as agg
  ) as "sessions"
from
  "mim"."visiting_mother" as "visitor"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "visitor"."location_id" in ($1)
  and "visitor"."visiting_mother_id" = $2
  and "visitor"."erased_on" is null;

-- sessionsOf
select
  "session".*,
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "agreement"."supervision_agreement_id" as "agreement_id",
          "agreement"."description",
          "agreement"."settled_on",
          "agreement"."outcome",
          "agreement"."reason",
          "agreement"."version"
        from
          "mim"."supervision_agreement" as "agreement"
        where
          "agreement"."location_id" = "session"."location_id"
          and "agreement"."supervision_session_id" = "session"."supervision_session_id"
        order by
          "agreement"."supervision_agreement_id"
      ) as agg
  ) as "agreements"
from
  "mim"."supervision_session" as "session"
where
  "session"."location_id" = $1
  and "session"."visiting_mother_id" = $2
order by
  "session"."session_on" desc,
  "session"."supervision_session_id"
limit
  $3;

-- otherSessions
select
  "session_on",
  "status"
from
  "mim"."supervision_session"
where
  "location_id" = $1
  and "visiting_mother_id" = $2
  and "supervision_session_id" <> $3;

-- sessionForChange
select
  *
from
  "mim"."supervision_session"
where
  "location_id" = $1
  and "supervision_session_id" = $2
for update;

-- addSessionRow
insert into
  "mim"."supervision_session" ("visiting_mother_id", "status", "session_on", "location_id")
values
  ($1, $2, $3, $4)
returning
  "supervision_session_id" as "id",
  "version";

-- changeSession
update "mim"."supervision_session"
set
  "status" = $1,
  "version" = $2
where
  "location_id" = $3
  and "supervision_session_id" = $4
  and "version" = $5
returning
  "supervision_session_id" as "id",
  "version";

-- removeSessionRow
delete from "mim"."supervision_agreement"
where
  location_id = $1
  and supervision_session_id = $2;

delete from "mim"."supervision_session"
where
  location_id = $1
  and supervision_session_id = $2;

-- agreementForChange
select
  "agreement".*,
  "session"."visiting_mother_id",
  "session"."session_on" as "made_on"
from
  "mim"."supervision_agreement" as "agreement"
  inner join "mim"."supervision_session" as "session" on "session"."location_id" = "agreement"."location_id"
  and "session"."supervision_session_id" = "agreement"."supervision_session_id"
where
  "agreement"."location_id" = $1
  and "agreement"."supervision_agreement_id" = $2
for update of
  "agreement";

-- agreementsInSession
select
  count(*)::integer as "count"
from
  "mim"."supervision_agreement" as "agreement"
  inner join "mim"."supervision_session" as "session" on "session"."location_id" = "agreement"."location_id"
  and "session"."supervision_session_id" = "agreement"."supervision_session_id"
where
  "agreement"."location_id" = $1
  and "session"."visiting_mother_id" = $2
  and (
    "session"."supervision_session_id" = $3
    or "agreement"."settled_on" = $4
  );

-- agreementsSettledIn
select
  a.location_id as "locationId",
  a.supervision_agreement_id as "supervisionAgreementId",
  a.version
from
  mim.supervision_agreement as a
where
  a.location_id = $1
  and a.supervision_session_id <> $2
  and exists (
    select
    from
      mim.row_change as s
      join mim.row_change as c on c.location_id = s.location_id
      and c.action_id = s.action_id
      and c.table_name = 'supervision_agreement'
      and c.before ->> 'outcome' is null
    where
      s.location_id = a.location_id
      and s.table_name = 'supervision_session'
      and s.row_id = $3
      and c.row_id = a.supervision_agreement_id
      and c.operation = 'update'
      and c.after_version = a.version
  )
order by
  a.supervision_agreement_id
for update of
  a;

-- addAgreementRows
insert into
  "mim"."supervision_agreement" ("location_id", "supervision_session_id", "description")
values
  ($1, $2, $3);

-- changeAgreement
update "mim"."supervision_agreement"
set
  "settled_on" = $1,
  "outcome" = $2,
  "version" = $3
where
  "location_id" = $4
  and "supervision_agreement_id" = $5
  and "version" = $6
returning
  "supervision_agreement_id" as "id",
  "version";
