-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- membershipsInReach
select
  "held"."membership_id",
  "held"."account_id",
  "held"."role",
  coalesce(location.name, provider.name) as "place",
  "held"."first_day",
  "held"."last_day",
  "held"."version"
from
  "mim"."membership" as "held"
  left join "mim"."location" as "location" on "location"."location_id" = "held"."location_id"
  left join "mim"."provider" as "provider" on "provider"."provider_id" = "held"."provider_id"
order by
  "held"."account_id",
  "place",
  "held"."membership_id";

-- membershipInReach
select
  "held"."membership_id",
  "held"."account_id",
  "held"."role",
  coalesce(location.name, provider.name) as "place",
  "held"."first_day",
  "held"."last_day",
  "held"."version"
from
  "mim"."membership" as "held"
  left join "mim"."location" as "location" on "location"."location_id" = "held"."location_id"
  left join "mim"."provider" as "provider" on "provider"."provider_id" = "held"."provider_id"
where
  "held"."membership_id" = $1;

-- membershipsOfAccount
select
  "membership_id",
  "role",
  "location_id",
  "provider_id",
  "first_day",
  "last_day",
  "version"
from
  "mim"."membership"
where
  "account_id" = $1;

-- setDays
update "mim"."membership"
set
  "first_day" = $1,
  "last_day" = $2,
  "version" = $3
where
  "membership_id" = $4
  and "version" = $5;

-- addMembership
insert into
  "mim"."membership" ("account_id", "role", "location_id", "provider_id", "first_day")
values
  ($1, $2, $3, $4, $5);

-- openInvitations
select
  "invitation_id",
  "name",
  "email",
  "role",
  "location_ids",
  "provider_id",
  "first_day",
  "invited_by",
  "invited_at",
  "expires_at",
  expires_at <= now() as "is_expired"
from
  "mim"."invitation"
where
  "accepted_at" is null
  and "withdrawn_at" is null
order by
  "invited_at" desc,
  "invitation_id";

-- logReset
insert into
  "mim"."administration_log" ("act", "account_id", "role", "provider_id", "location_ids")
values
  ($1, $2, $3, $4, $5);

-- withdraw
update "mim"."invitation"
set
  "withdrawn_at" = now()
where
  "invitation_id" = $1
  and "accepted_at" is null
  and "withdrawn_at" is null;

-- everyLocation
select
  "location_id" as "code",
  "name",
  "opened_on",
  "first_year",
  "closed_on",
  "last_year"
from
  "mim"."location"
order by
  "name";

-- everyProvider
select
  "provider_id" as "code",
  "name"
from
  "mim"."provider"
order by
  "name";

-- administrationLines
select
  "line"."administration_log_id" as "line_id",
  "line"."happened_at",
  "line"."done_by",
  "line"."act",
  "line"."account_id",
  "line"."role",
  "line"."location_ids",
  "line"."provider_id",
  "line"."first_day",
  "line"."last_day",
  "invitation"."name" as "invited_name"
from
  "mim"."administration_log" as "line"
  left join "mim"."invitation" as "invitation" on "invitation"."invitation_id" = "line"."invitation_id"
order by
  "line"."happened_at" desc,
  "line"."administration_log_id"
limit
  $1;
