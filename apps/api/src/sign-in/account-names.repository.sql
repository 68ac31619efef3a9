-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- namesOfAccounts
select
  "id",
  "name"
from
  "auth"."user"
where
  "id" in ($1);

-- contactsOfAccounts
select
  "id",
  "name",
  "email"
from
  "auth"."user"
where
  "id" in ($1);
