-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- isSpent
select
  "id"
from
  "auth"."rate_limit"
where
  "key" = $1
  and "lastRequest" > $2;

-- forgetCodes
delete from "auth"."rate_limit"
where
  "key" like $1
  and "lastRequest" <= $2;

-- admitAttempt
insert into
  auth.rate_limit as kept (id, key, count, "lastRequest")
values
  ($1, $2, 1, $3)
on conflict (key) do update
set
  count = case
    when kept."lastRequest" <= $4 then 1
    else kept.count + 1
  end,
  "lastRequest" = $5
where
  kept."lastRequest" <= $6
  or kept.count < $7
returning
  count;
