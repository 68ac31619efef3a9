-- What the repository sends. Do not edit: run `vitest run --update` in this package.

-- prospectRows
select
  "r"."prospect_id",
  "r"."location_id",
  "r"."given_name",
  "r"."name_prefix",
  "r"."family_name",
  "r"."language",
  "r"."child_born_on",
  "r"."referral_source",
  "r"."received_on",
  "r"."outcome",
  "r"."outcome_on",
  "r"."try_again_on",
  "r"."intake_on",
  "r"."intake_at",
  "r"."intake_place",
  "r"."trajectory_id",
  "r"."version",
  "d"."prospect_id" as "duplicate_id",
  "d"."given_name" as "duplicate_given_name",
  "d"."name_prefix" as "duplicate_name_prefix",
  "d"."family_name" as "duplicate_family_name",
  "d"."received_on" as "duplicate_received_on",
  (
    select
      count(*)::integer
    from
      mim.prospect_call as c
    where
      c.location_id = r.location_id
      and c.prospect_id = r.prospect_id
  ) as "calls",
  "r"."phone",
  "r"."town",
  "r"."children",
  (
    case
      when (
        (' ' || translate("r"."name_search", '-', ' ')) like any ($1::text[])
        and (' ' || translate("r"."name_search", '-', ' ')) like any ($2::text[])
      ) then 1
      when (
        (' ' || translate(mim.search_key (mim.child_names ("r"."children")), '-', ' ')) like any ($3::text[])
        and (' ' || translate(mim.search_key (mim.child_names ("r"."children")), '-', ' ')) like any ($4::text[])
      ) then 3
      when (
        ("r"."name_search") like any ($5::text[])
        and ("r"."name_search") like any ($6::text[])
      ) then 5
      when (
        (mim.search_key (mim.child_names ("r"."children"))) like any ($7::text[])
        and (mim.search_key (mim.child_names ("r"."children"))) like any ($8::text[])
      ) then 6
    end
  ) as "place"
from
  "mim"."prospect" as "r"
  left join "mim"."prospect" as "d" on "d"."location_id" = "r"."location_id"
  and "d"."prospect_id" = "r"."duplicate_of"
where
  "r"."location_id" in ($9)
  and r.outcome = any ($10)
  and "r"."trajectory_id" is null
  and (
    case
      when (
        (' ' || translate("r"."name_search", '-', ' ')) like any ($11::text[])
        and (' ' || translate("r"."name_search", '-', ' ')) like any ($12::text[])
      ) then 1
      when (
        (' ' || translate(mim.search_key (mim.child_names ("r"."children")), '-', ' ')) like any ($13::text[])
        and (' ' || translate(mim.search_key (mim.child_names ("r"."children")), '-', ' ')) like any ($14::text[])
      ) then 3
      when (
        ("r"."name_search") like any ($15::text[])
        and ("r"."name_search") like any ($16::text[])
      ) then 5
      when (
        (mim.search_key (mim.child_names ("r"."children"))) like any ($17::text[])
        and (mim.search_key (mim.child_names ("r"."children"))) like any ($18::text[])
      ) then 6
    end
  ) is not null
  and (
    "r"."try_again_on" is null
    or "r"."try_again_on" <= $19
  )
  and (
    case
      when "r"."outcome" = any ($20)
      or "r"."trajectory_id" is not null then 4
      when "r"."outcome" = 'wants-intake' then 1
      when "r"."outcome" = 'to-call' then 2
      when "r"."try_again_on" is null
      or "r"."try_again_on" <= $21::date then 0
      else 3
    end,
    coalesce(
      case "r"."outcome"
        when 'wants-intake' then "r"."intake_on"
        when 'called' then "r"."try_again_on"
      end,
      '-infinity'::date
    ),
    "r"."received_on",
    "r"."list_order",
    "r"."prospect_id"
  ) > (
    select
      case
        when "x"."outcome" = any ($22)
        or "x"."trajectory_id" is not null then 4
        when "x"."outcome" = 'wants-intake' then 1
        when "x"."outcome" = 'to-call' then 2
        when "x"."try_again_on" is null
        or "x"."try_again_on" <= $23::date then 0
        else 3
      end,
      coalesce(
        case "x"."outcome"
          when 'wants-intake' then "x"."intake_on"
          when 'called' then "x"."try_again_on"
        end,
        '-infinity'::date
      ),
      "x"."received_on",
      "x"."list_order",
      "x"."prospect_id"
    from
      mim.prospect as x
    where
      x.location_id = any ($24)
      and x.prospect_id = $25::uuid
  )
order by
  case
    when "r"."outcome" = any ($26)
    or "r"."trajectory_id" is not null then 4
    when "r"."outcome" = 'wants-intake' then 1
    when "r"."outcome" = 'to-call' then 2
    when "r"."try_again_on" is null
    or "r"."try_again_on" <= $27::date then 0
    else 3
  end,
  coalesce(
    case "r"."outcome"
      when 'wants-intake' then "r"."intake_on"
      when 'called' then "r"."try_again_on"
    end,
    '-infinity'::date
  ),
  "r"."received_on",
  "r"."list_order",
  "r"."prospect_id"
limit
  $28;

-- prospectContacts
select
  "prospect_id",
  "phone",
  "street",
  "postcode"
from
  "mim"."prospect"
where
  "location_id" in ($1)
  and prospect_id = any ($2::uuid[]);

-- countProspects
select
  count(*) as "count"
from
  "mim"."prospect" as "r"
where
  "r"."location_id" in ($1);

-- prospectDetail
select
  "r"."prospect_id",
  "r"."location_id",
  "r"."given_name",
  "r"."name_prefix",
  "r"."family_name",
  "r"."language",
  "r"."child_born_on",
  "r"."referral_source",
  "r"."received_on",
  "r"."outcome",
  "r"."outcome_on",
  "r"."try_again_on",
  "r"."intake_on",
  "r"."intake_at",
  "r"."intake_place",
  "r"."trajectory_id",
  "r"."version",
  "d"."prospect_id" as "duplicate_id",
  "d"."given_name" as "duplicate_given_name",
  "d"."name_prefix" as "duplicate_name_prefix",
  "d"."family_name" as "duplicate_family_name",
  "d"."received_on" as "duplicate_received_on",
  (
    select
      count(*)::integer
    from
      mim.prospect_call as c
    where
      c.location_id = r.location_id
      and c.prospect_id = r.prospect_id
  ) as "calls",
  "r"."phone",
  "r"."email",
  "r"."street",
  "r"."postcode",
  "r"."town",
  "r"."children",
  "r"."note",
  (
    select
      count(*)::integer
    from
      mim.removal as x
    where
      x.location_id = r.location_id
      and x.prospect_id = r.prospect_id
  ) as "removals",
  (
    select
      coalesce(json_agg(agg), '[]')
    from
      (
        select
          "c"."prospect_call_id" as "call_id",
          "c"."called_on",
          "c"."outcome",
          "c"."try_again_on",
          "c"."note",
          "c"."version"
        from
          "mim"."prospect_call" as "c"
        where
          "c"."location_id" = "r"."location_id"
          and "c"."prospect_id" = "r"."prospect_id"
        order by
          "c"."called_on" desc,
          "c"."recorded_at" desc
      ) as agg
  ) as "call_list"
from
  "mim"."prospect" as "r"
  left join "mim"."prospect" as "d" on "d"."location_id" = "r"."location_id"
  and "d"."prospect_id" = "r"."duplicate_of"
where
  "r"."location_id" in ($1)
  and "r"."prospect_id" = $2;
