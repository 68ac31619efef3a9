-- Names are put in order by family name without its prefix, and found in every spelling of the prefix. What both
-- go by is filled by the domain (`nameSortKey`, `nameKey`); what is there already is filled here as they would,
-- as well as the database can.

create function mim.search_key(written text) returns text language sql immutable strict parallel safe
return btrim(regexp_replace(
  translate(
    replace(replace(replace(replace(
      regexp_replace(normalize(lower(normalize(written, nfkd)), nfkd), '[\u0300-\u036F]', '', 'g'),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    'ıłøđð’‘`´', 'ilodd'''''''''),
  '\s+', ' ', 'g'));
comment on function mim.search_key(text) is 'A text as it is searched: the domain''s search key of it, but for marks outside Latin, Greek and Cyrillic script. For what is not stored in that form, such as the name of a child.';

create function mim.prefix_now(word text) returns text language sql immutable return case
  when word in ('van', 'te', 'in', 'op', 'aan', 'bij', 'onder', 'over', 'uit', 'voor', 'tot', 'thoe', 'von', 'zu',
    'du', 'des', 'da', 'dos', 'la', 'le', 'l''', 'd''', 's''') then word
  when word in ('de', 'den', 'der', 'd', 'd.') then 'de'
  when word in ('het', '''t', 't', 't.') then 'het'
  when word in ('ten', 'ter') then 'te'
  when word in ('v', 'v.') then 'van'
  when word in ('vanden', 'vander') or word ~ '^v[./]?d[./]?$' then 'van de'
  when word in ('vh', 'vt') or word ~ '^v[./](''?t|h)[./]?$' then 'van het'
  when word ~ '^e[./]?v[./]?$' then 'echtgenote van'
  when word ~ '^[oaibu][./](''?t|[dh])[./]?$' then
    case left(word, 1) when 'o' then 'op' when 'a' then 'aan' when 'i' then 'in' when 'b' then 'bij' else 'uit' end
    || case when word ~ 'd' then ' de' else ' het' end
end;
create function mim.family_now(family text) returns text[] language sql immutable as $$
  select array[
    coalesce(string_agg(coalesce(mim.prefix_now(word), word), ' ' order by place) filter (where place < first), ''),
    coalesce(string_agg(word, ' ' order by place) filter (where place >= first), '')
  ]
  from (
    select word, place, least(
      min(place) filter (where mim.prefix_now(word) is null) over (), count(*) over ()
    ) as first
    from regexp_split_to_table(mim.search_key(family), ' ') with ordinality as words (word, place)
  ) as parted
$$;
create function mim.compared_now(written text) returns text language sql immutable as $$
  select coalesce(string_agg(coalesce(mim.prefix_now(word), word), ' ' order by place), '')
  from regexp_split_to_table(regexp_replace(mim.search_key(written), '[-‐‑–]', ' ', 'g'), '\s+')
    with ordinality as words (word, place)
$$;
create function mim.name_search_now(given text, prefix text, family text) returns text language sql immutable return
  left(btrim(regexp_replace(
    regexp_replace(mim.search_key(given), '[-‐‑–]', ' ', 'g')
      || ' ' || mim.compared_now(concat_ws(' ', prefix, family)),
    '\s+', ' ', 'g')), 500);
create function mim.name_sort_now(given text, prefix text, family text) returns text language sql immutable as $$
  select left(concat_ws('  ',
    nullif(parts[2], ''),
    nullif(concat_ws(' ',
      nullif(mim.search_key(given), ''),
      nullif(mim.compared_now(concat_ws(' ', prefix, parts[1])), '')
    ), '')
  ), 500)
  from mim.family_now(family) as parts
$$;

alter table mim.person add column name_sort text collate "C" check (length(name_sort) between 1 and 500);
alter table mim.prospect add column name_sort text collate "C" check (length(name_sort) between 1 and 500);
comment on column mim.person.name_sort is 'The name as lists are put in order by it: the domain''s sort key of it, the family name without its prefix first.';
comment on column mim.prospect.name_sort is 'The name as lists are put in order by it: the domain''s sort key of it, the family name without its prefix first.';

alter table mim.person no force row level security;
alter table mim.prospect no force row level security;
alter table mim.person disable trigger user;
alter table mim.prospect disable trigger user;
update mim.person set
  name_search = mim.name_search_now(given_name, name_prefix, family_name),
  name_sort = mim.name_sort_now(given_name, name_prefix, family_name);
update mim.prospect set
  name_search = mim.name_search_now(given_name, name_prefix, family_name),
  name_sort = mim.name_sort_now(given_name, name_prefix, family_name);
-- A row of a list is known again by her name as it is compared now. Where two spellings made two prospects of one
-- mother, both stay, and the first of them is known again.
update mim.prospect as known set import_key = renamed.import_key
from (
  select location_id, prospect_id, name_search || substring(import_key from '\|.*$') as import_key,
    row_number() over (
      partition by location_id, name_search || substring(import_key from '\|.*$') order by received_on, prospect_id
    ) as place
  from mim.prospect where import_key like '%|%'
) as renamed
where renamed.place = 1 and known.location_id = renamed.location_id and known.prospect_id = renamed.prospect_id
  and not exists (
    select from mim.prospect as other
    where other.location_id = renamed.location_id and other.import_key = renamed.import_key
  );

-- What was before a change is put back by undoing it: the names in it are found and put in order in the new way too.
alter table mim.row_change no force row level security;
alter table mim.row_change disable trigger user;
update mim.row_change set before = before || jsonb_build_object(
  'name_search', mim.name_search_now(before ->> 'given_name', before ->> 'name_prefix', before ->> 'family_name'),
  'name_sort', mim.name_sort_now(before ->> 'given_name', before ->> 'name_prefix', before ->> 'family_name')
)
where table_name in ('person', 'prospect') and before ? 'name_search';
update mim.row_change as change set before = change.before || jsonb_build_object('import_key', coalesce(
  (select present.import_key from mim.prospect as present
    where present.location_id = change.location_id and present.prospect_id = change.row_id),
  (change.before ->> 'name_search') || substring(change.before ->> 'import_key' from '\|.*$')
))
where change.table_name = 'prospect' and change.before ->> 'import_key' like '%|%';
alter table mim.row_change enable trigger user;
alter table mim.row_change force row level security;

alter table mim.person enable trigger user;
alter table mim.prospect enable trigger user;
alter table mim.person force row level security;
alter table mim.prospect force row level security;

alter table mim.person alter column name_sort set not null;
alter table mim.prospect alter column name_sort set not null;
create index person_in_order on mim.person (location_id, name_sort, person_id);

drop function mim.name_search_now, mim.name_sort_now, mim.compared_now, mim.family_now, mim.prefix_now;
