-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- serviceList
select
  "s"."service_id",
  "s"."location_id",
  "s"."version",
  "s"."name",
  "s"."kind",
  "s"."purpose",
  "s"."phone",
  "s"."website",
  "s"."contact_person",
  "s"."is_retired",
  (
    select
      count(*)::integer
    from
      mim.referral as r
    where
      r.location_id = s.location_id
      and r.service_id = s.service_id
  ) as "referrals"
from
  "mim"."service" as "s"
where
  "s"."location_id" in ($1)
order by
  "s"."name",
  "s"."service_id";

-- serviceById
select
  "service_id",
  "is_retired"
from
  "mim"."service"
where
  "location_id" in ($1)
  and "service_id" = $2;

-- serviceNames
select
  "service_id",
  "name"
from
  "mim"."service"
where
  "location_id" = $1;

-- addService
insert into
  "mim"."service" (
    "location_id",
    "name",
    "kind",
    "purpose",
    "phone",
    "website",
    "contact_person",
    "is_retired"
  )
values
  ($1, $2, $3, $4, $5, $6, $7, $8)
returning
  "service_id" as "id",
  "version";

-- lockService
select
  *
from
  "mim"."service"
where
  "location_id" = $1
  and "service_id" = $2
for update;

-- changeServiceRow
update "mim"."service"
set
  "name" = $1,
  "kind" = $2,
  "purpose" = $3,
  "phone" = $4,
  "website" = $5,
  "contact_person" = $6,
  "is_retired" = $7,
  "version" = $8
where
  "location_id" = $9
  and "service_id" = $10
  and "version" = $11
returning
  "service_id" as "id",
  "version";

-- isNamed
select
  "referral_id"
from
  "mim"."referral"
where
  "location_id" = $1
  and "service_id" = $2
limit
  $3;

-- removeServiceRow
delete from "mim"."service"
where
  "location_id" = $1
  and "service_id" = $2;
