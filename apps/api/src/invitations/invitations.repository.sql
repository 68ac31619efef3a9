-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- clearInvitations
delete from "mim"."invitation";

-- offeredInvitation
select
  "account_id",
  "email",
  "name",
  "role",
  "location_ids",
  "provider_id",
  "first_day",
  "makes_account",
  "invited_by",
  "expires_at",
  accepted_at is not null as "is_accepted",
  withdrawn_at is not null
  or not mim.may_still_invite (invited_by, role, location_ids) as "is_withdrawn",
  expires_at <= now() as "is_expired"
from
  "mim"."invitation"
where
  "token_hash" = $1;

-- providerName
select
  "name"
from
  "mim"."provider"
where
  "provider_id" = $1;

-- takeUp
insert into
  "mim"."membership" ("account_id", "role", "location_id", "provider_id", "first_day")
values
  ($1, $2, $3, $4, $5);

update "mim"."invitation"
set
  "accepted_at" = now()
where
  "token_hash" = $1;
