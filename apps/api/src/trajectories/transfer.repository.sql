-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- addTransfer
select
  "trail",
  "trajectory_id",
  "payload"
from
  "mim"."transfer"
where
  "to_location_id" = $1
  and "received_trajectory_id" = $2;

insert into
  "mim"."transfer" ("location_id", "to_location_id", "offered_on", "consent_on", "note", "trail", "payload")
values
  ($1, $2, $3, $4, $5, $6, $7)
returning
  "transfer_id" as "id",
  "version";

-- lockReceivedTransfer
select
  *
from
  "mim"."transfer"
where
  "to_location_id" = $1
  and "transfer_id" = $2
for update;

-- receivedTransfer
select
  *
from
  "mim"."transfer"
where
  "to_location_id" in ($1)
  and "transfer_id" = $2;

-- motherOfTrail
select
  "mother_id"
from
  "mim"."trajectory"
where
  "location_id" = $1
  and trajectory_id = any ($2::uuid[])
order by
  "ended_on" desc nulls last
limit
  $3;

-- locationOfReceivedTransfer
select
  "to_location_id"
from
  "mim"."transfer"
where
  "to_location_id" in ($1)
  and "transfer_id" = $2;

-- lockOfferedTransfer
select
  *
from
  "mim"."transfer"
where
  "location_id" = $1
  and "transfer_id" = $2
for update;

-- closeTransfer
update "mim"."transfer"
set
  "outcome" = $1,
  "answered_on" = $2,
  "answered_by" = $3,
  "answer_reason" = $4,
  "received_trajectory_id" = $5,
  "version" = $6
where
  "location_id" = $7
  and "transfer_id" = $8
  and "version" = $9
returning
  "transfer_id" as "id",
  "version";

-- incomingTransfers
select
  "x".*,
  "x"."location_id" as "from_location_id",
  "l"."name" as "from_location_name"
from
  "mim"."transfer" as "x"
  inner join "mim"."location" as "l" on "l"."location_id" = "x"."location_id"
where
  "x"."to_location_id" in ($1)
  and "x"."outcome" is null
order by
  "x"."offered_on",
  "x"."transfer_id";

-- openLocations
select
  "location_id" as "code",
  "name"
from
  "mim"."location"
where
  "last_year" is null
order by
  "name";

-- countVisitsDone
select
  count(*) as "count"
from
  "mim"."visit"
where
  "location_id" = $1
  and "trajectory_id" = $2
  and "status" = $3;
