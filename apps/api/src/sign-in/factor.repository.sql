-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- factorOf
select
  "id",
  "secret",
  "backupCodes"
from
  "auth"."two_factor"
where
  "userId" = $1
  and "verified" = $2;

-- replaceRecoveryCodes
update "auth"."two_factor"
set
  "backupCodes" = $1
where
  "id" = $2
  and "backupCodes" = $3;
