-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- addReferral
insert into
  "mim"."referral" (
    "location_id",
    "trajectory_id",
    "direction",
    "referred_on",
    "programme",
    "service_id",
    "reason",
    "requested_by_her",
    "keeps_visiting_mother",
    "note",
    "state",
    "state_on",
    "steps"
  )
values
  ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
returning
  "referral_id" as "id",
  "version";

-- otherReferrals
select
  "direction",
  "referred_on",
  "programme",
  "service_id",
  "reason",
  "state"
from
  "mim"."referral"
where
  "location_id" = $1
  and "trajectory_id" = $2
  and "referral_id" <> $3;

-- lockReferral
select
  *
from
  "mim"."referral"
where
  "location_id" = $1
  and "referral_id" = $2
for update;

-- changeReferral
update "mim"."referral"
set
  "version" = $1,
  "direction" = $2,
  "referred_on" = $3,
  "programme" = $4,
  "service_id" = $5,
  "reason" = $6,
  "requested_by_her" = $7,
  "keeps_visiting_mother" = $8,
  "note" = $9,
  "state" = $10,
  "state_on" = $11,
  "steps" = $12
where
  "location_id" = $13
  and "referral_id" = $14
  and "version" = $15
returning
  "referral_id" as "id",
  "version";

-- addBook
update "mim"."referral"
set
  "version" = $1,
  "books" = $2
where
  "location_id" = $3
  and "referral_id" = $4
  and "version" = $5
returning
  "referral_id" as "id",
  "version";

-- referralList
select
  "r"."location_id",
  "r"."referral_id",
  "r"."trajectory_id",
  "r"."direction",
  "r"."referred_on",
  "r"."programme",
  "r"."service_id",
  "s"."name" as "organisation",
  "r"."reason",
  "r"."requested_by_her",
  "r"."keeps_visiting_mother",
  "r"."note",
  "r"."state",
  "r"."state_on",
  "r"."steps",
  "r"."books",
  "r"."version",
  "t"."child_born_on",
  "t"."children",
  "t"."ended_on",
  "mother"."person_id" as "mother_id",
  "mother"."given_name" as "mother_given_name",
  "mother"."name_prefix" as "mother_name_prefix",
  "mother"."family_name" as "mother_family_name"
from
  "mim"."referral" as "r"
  inner join "mim"."trajectory" as "t" on "t"."location_id" = "r"."location_id"
  and "t"."trajectory_id" = "r"."trajectory_id"
  and "t"."location_id" in ($1)
  inner join "mim"."person" as "mother" on "mother"."location_id" = "t"."location_id"
  and "mother"."person_id" = "t"."mother_id"
  and "mother"."location_id" in ($2)
  left join "mim"."service" as "s" on "s"."location_id" = "r"."location_id"
  and "s"."service_id" = "r"."service_id"
  and "s"."location_id" in ($3)
where
  "r"."location_id" in ($4)
  and r.state = any ($5)
  and "r"."trajectory_id" = $6
  and "r"."service_id" = $7
order by
  "r"."referred_on" desc,
  "r"."referral_id"
limit
  $8;

-- referralById
select
  "r"."location_id",
  "r"."referral_id",
  "r"."trajectory_id",
  "r"."direction",
  "r"."referred_on",
  "r"."programme",
  "r"."service_id",
  "s"."name" as "organisation",
  "r"."reason",
  "r"."requested_by_her",
  "r"."keeps_visiting_mother",
  "r"."note",
  "r"."state",
  "r"."state_on",
  "r"."steps",
  "r"."books",
  "r"."version",
  "t"."child_born_on",
  "t"."children",
  "t"."ended_on",
  "mother"."person_id" as "mother_id",
  "mother"."given_name" as "mother_given_name",
  "mother"."name_prefix" as "mother_name_prefix",
  "mother"."family_name" as "mother_family_name",
  "t"."referred_on" as "came_on",
  "t"."intake_on",
  "t"."started_on",
  "match"."visiting_mother_id",
  "visitor"."person_id" as "visitor_id",
  "visitor"."given_name" as "visitor_given_name",
  "visitor"."name_prefix" as "visitor_name_prefix",
  "visitor"."family_name" as "visitor_family_name"
from
  "mim"."referral" as "r"
  inner join "mim"."trajectory" as "t" on "t"."location_id" = "r"."location_id"
  and "t"."trajectory_id" = "r"."trajectory_id"
  and "t"."location_id" in ($1)
  inner join "mim"."person" as "mother" on "mother"."location_id" = "t"."location_id"
  and "mother"."person_id" = "t"."mother_id"
  and "mother"."location_id" in ($2)
  left join "mim"."service" as "s" on "s"."location_id" = "r"."location_id"
  and "s"."service_id" = "r"."service_id"
  and "s"."location_id" in ($3)
  left join "mim"."match" as "match" on "match"."location_id" = "r"."location_id"
  and "match"."trajectory_id" = "r"."trajectory_id"
  and "match"."location_id" in ($4)
  and "match"."ended_on" is null
  left join "mim"."visiting_mother" as "v" on "v"."location_id" = "match"."location_id"
  and "v"."visiting_mother_id" = "match"."visiting_mother_id"
  and "v"."location_id" in ($5)
  left join "mim"."person" as "visitor" on "visitor"."location_id" = "v"."location_id"
  and "visitor"."person_id" = "v"."person_id"
  and "visitor"."location_id" in ($6)
where
  "r"."location_id" in ($7)
  and "r"."referral_id" = $8;
