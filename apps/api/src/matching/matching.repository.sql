-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- motherToMatch
select
  "trajectory"."location_id",
  "trajectory"."trajectory_id",
  "trajectory"."state",
  "trajectory"."version",
  "trajectory"."children",
  "trajectory"."own_question",
  "trajectory"."wish",
  "trajectory"."wish_language",
  "trajectory"."wish_note",
  "trajectory"."child_born_on",
  "trajectory"."intake_on",
  "trajectory"."child_circumstances",
  "trajectory"."mother_circumstances",
  "trajectory"."availability",
  "trajectory"."programme_fit",
  "mother"."person_id" as "mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name",
  "mother"."phone",
  "mother"."town",
  "mother"."languages",
  "mother"."postcode",
  "mother"."education",
  "mother"."origin"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" in ($1)
  and "trajectory"."trajectory_id" = $2;

-- mothersToRank
select
  "trajectory"."location_id",
  "trajectory"."trajectory_id",
  "trajectory"."state",
  "trajectory"."version",
  "trajectory"."children",
  "trajectory"."own_question",
  "trajectory"."wish",
  "trajectory"."wish_language",
  "trajectory"."wish_note",
  "trajectory"."child_born_on",
  "trajectory"."intake_on",
  "trajectory"."child_circumstances",
  "trajectory"."mother_circumstances",
  "trajectory"."availability",
  "trajectory"."programme_fit",
  "mother"."person_id" as "mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name",
  "mother"."phone",
  "mother"."town",
  "mother"."languages",
  "mother"."postcode",
  "mother"."education",
  "mother"."origin"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
where
  "trajectory"."location_id" in ($1)
  and "trajectory"."trajectory_id" = any ($2::uuid[]);

-- waitingMothers
select
  "trajectory"."location_id",
  "trajectory"."trajectory_id",
  "trajectory"."state",
  "trajectory"."version",
  "trajectory"."children",
  "trajectory"."own_question",
  "trajectory"."wish",
  "trajectory"."wish_language",
  "trajectory"."wish_note",
  "trajectory"."child_born_on",
  "trajectory"."intake_on",
  "trajectory"."child_circumstances",
  "trajectory"."mother_circumstances",
  "trajectory"."availability",
  "trajectory"."programme_fit",
  "mother"."person_id" as "mother_id",
  "mother"."given_name",
  "mother"."name_prefix",
  "mother"."family_name",
  "mother"."phone",
  "mother"."town",
  "mother"."languages",
  "mother"."postcode",
  "mother"."education",
  "mother"."origin",
  "entered"."since" as "waiting_since",
  "proposal"."match_proposal_id" as "proposal_id",
  "proposal"."proposed_on",
  "proposal"."visiting_mother_id" as "proposed_visiting_mother_id",
  "earlier"."matches" as "earlier_matches"
from
  "mim"."trajectory" as "trajectory"
  inner join "mim"."person" as "mother" on "mother"."location_id" = "trajectory"."location_id"
  and "mother"."person_id" = "trajectory"."mother_id"
  left join lateral (
    select
      "entered"."since"
    from
      "mim"."trajectory_state" as "entered"
    where
      "entered"."location_id" = "trajectory"."location_id"
      and "entered"."trajectory_id" = "trajectory"."trajectory_id"
    order by
      "entered"."since" desc,
      "entered"."recorded_at" desc
    limit
      $1
  ) as "entered" on true
  left join lateral (
    select
      "proposal"."match_proposal_id",
      "proposal"."proposed_on",
      "proposal"."visiting_mother_id"
    from
      "mim"."match_proposal" as "proposal"
    where
      "proposal"."location_id" = "trajectory"."location_id"
      and "proposal"."trajectory_id" = "trajectory"."trajectory_id"
      and "proposal"."answered_on" is null
    order by
      "proposal"."proposed_on" desc
    limit
      $2
  ) as "proposal" on true
  left join lateral (
    select
      count(*)::integer as "matches"
    from
      "mim"."match" as "earlier"
    where
      "earlier"."location_id" = "trajectory"."location_id"
      and "earlier"."trajectory_id" = "trajectory"."trajectory_id"
  ) as "earlier" on true
where
  "trajectory"."location_id" in ($3)
  and "trajectory"."state" = $4
order by
  "trajectory"."trajectory_id"
limit
  $5;

-- proposalsOf
select
  "proposal"."match_proposal_id" as "proposal_id",
  "proposal"."trajectory_id",
  "proposal"."visiting_mother_id",
  "proposal"."proposed_on",
  "proposal"."outcome",
  "proposal"."answered_on",
  "proposal"."reason",
  "proposal"."version",
  "visitor"."erased_on",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name"
from
  "mim"."match_proposal" as "proposal"
  inner join "mim"."visiting_mother" as "visitor" on "visitor"."location_id" = "proposal"."location_id"
  and "visitor"."visiting_mother_id" = "proposal"."visiting_mother_id"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "proposal"."location_id" = $1
  and "proposal"."trajectory_id" = any ($2::uuid[])
order by
  "proposal"."proposed_on" desc,
  "proposal"."match_proposal_id";

-- matchChain
select
  "match"."match_id",
  "match"."trajectory_id",
  "match"."visiting_mother_id",
  "match"."previous_match_id",
  "match"."started_on",
  "match"."ended_on",
  "match"."end_reason",
  "match"."ended_by",
  "match"."end_note",
  "match"."version",
  "visitor"."erased_on",
  "person"."given_name",
  "person"."name_prefix",
  "person"."family_name"
from
  "mim"."match" as "match"
  inner join "mim"."visiting_mother" as "visitor" on "visitor"."location_id" = "match"."location_id"
  and "visitor"."visiting_mother_id" = "match"."visiting_mother_id"
  inner join "mim"."person" as "person" on "person"."location_id" = "visitor"."location_id"
  and "person"."person_id" = "visitor"."person_id"
where
  "match"."location_id" = $1
  and "match"."trajectory_id" = any ($2::uuid[])
order by
  "match"."started_on" desc,
  "match"."match_id";

-- nextPlannedVisit
select
  "visit_on"
from
  "mim"."visit"
where
  "location_id" = $1
  and "trajectory_id" = $2
  and "status" = $3
order by
  "visit_on"
limit
  $4;

-- addProposalRow
insert into
  "mim"."match_proposal" ("location_id", "trajectory_id", "visiting_mother_id", "proposed_on", "outcome")
values
  ($1, $2, $3, $4, $5)
returning
  "match_proposal_id" as "id",
  "version";

-- proposalForChange
select
from
  mim.trajectory as t
where
  t.location_id = $1
  and t.trajectory_id = (
    select
      x.trajectory_id
    from
      "mim"."match_proposal" as x
    where
      x.location_id = $2
      and x."match_proposal_id" = $3
  )
for update;

select
  *
from
  "mim"."match_proposal"
where
  "location_id" = $1
  and "match_proposal_id" = $2
for update;

-- changeProposal
update "mim"."match_proposal"
set
  "outcome" = $1,
  "answered_on" = $2,
  "version" = $3
where
  "location_id" = $4
  and "match_proposal_id" = $5
  and "version" = $6
returning
  "match_proposal_id" as "id",
  "version";

-- addMatchRow
insert into
  "mim"."match" ("location_id", "trajectory_id", "visiting_mother_id", "started_on")
values
  ($1, $2, $3, $4)
returning
  "match_id" as "id",
  "version";

-- matchForChange
select
from
  mim.trajectory as t
where
  t.location_id = $1
  and t.trajectory_id = (
    select
      x.trajectory_id
    from
      "mim"."match" as x
    where
      x.location_id = $2
      and x."match_id" = $3
  )
for update;

select
  *
from
  "mim"."match"
where
  "location_id" = $1
  and "match_id" = $2
for update;

-- changeMatch
update "mim"."match"
set
  "ended_on" = $1,
  "version" = $2
where
  "location_id" = $3
  and "match_id" = $4
  and "version" = $5
returning
  "match_id" as "id",
  "version";
