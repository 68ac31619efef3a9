-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- storeFactor
insert into
  "auth"."two_factor" ("id", "userId", "verified", "secret", "backupCodes")
values
  ($1, $2, $3, $4, $5)
on conflict ("userId") do nothing
returning
  "id";

-- liftSession
update "auth"."session"
set
  "id" = $1,
  "token" = $2,
  "secondFactor" = $3,
  "secondFactorId" = $4
where
  "id" = $5
returning
  "id";

-- endOtherSessions
delete from "auth"."session"
where
  "userId" = $1
  and "id" <> $2;

-- endSession
delete from "auth"."session"
where
  "userId" = $1
  and "id" = $2;

-- sessionsOf
select
  "id",
  "createdAt",
  "updatedAt",
  "secondFactor"
from
  "auth"."session"
where
  "userId" = $1
  and "expiresAt" > $2
order by
  "updatedAt" desc;
