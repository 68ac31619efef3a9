-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- factsOfAccounts
select
  "id",
  "name",
  "email",
  "twoFactorEnabled",
  "lastSignInAt"
from
  "auth"."user"
where
  "id" in ($1);

-- accountOfEmail
select
  "id"
from
  "auth"."user"
where
  "email" = $1;

-- passwordHashOf
select
  "password"
from
  "auth"."account"
where
  "userId" = $1
  and "providerId" = $2;

-- noteSignIn
update "auth"."user"
set
  "lastSignInAt" = $1
where
  "id" = $2
  and "twoFactorEnabled" is not true;
