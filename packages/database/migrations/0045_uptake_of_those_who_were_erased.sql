-- Of a prospect who is erased remains that somebody was referred: one more in the count of her year, source and
-- standing, so that the uptake of a year stays what it was. Nothing in it leads to a person: no identifier, no day,
-- no moment. It has no history either, for a history would tell when each count went up.

create table mim.erased_uptake (
  location_id text not null references mim.location (location_id),
  year integer not null check (year between 1900 and 2200),
  referral_source text not null,
  standing text not null,
  referred integer not null check (referred >= 1),
  intakes integer not null check (intakes between 0 and referred),
  primary key (location_id, year, referral_source, standing)
);
comment on table mim.erased_uptake is 'How many who were erased since had been referred in a year, by a source, and where they stood at its end. Only ever more.';
comment on column mim.erased_uptake.location_id is 'Location that heard of them.';
comment on column mim.erased_uptake.year is 'Calendar year in which they were referred.';
comment on column mim.erased_uptake.referral_source is 'By whom they were referred: a code, or that it was not asked.';
comment on column mim.erased_uptake.standing is 'Where they stood on 31 December of the year: a code.';
comment on column mim.erased_uptake.referred is 'How many they are.';
comment on column mim.erased_uptake.intakes is 'How many of them had an intake by 31 December of the year.';

alter table mim.erased_uptake enable row level security, force row level security;
do $$
declare
  own constant text := $own$(
    array_position(
      (select case when current_setting('mim.role', true) = 'coordinator'
        then string_to_array(current_setting('mim.location_ids', true), ',') end),
      location_id
    ) is not null
  )$own$;
  -- No account of a person has this name: those of sign-in are made at random.
  retention constant text := format(
    $retention$(%s and nullif((select current_setting('mim.account_id', true)), '') = 'mim-retention')$retention$, own);
begin
  execute format('create policy erased_uptake_read on mim.erased_uptake for select using %s', own);
  execute format('create policy erased_uptake_add on mim.erased_uptake for insert with check %s', retention);
  execute format('create policy erased_uptake_more on mim.erased_uptake for update using %1$s with check %1$s', retention);
  execute format('create policy erased_uptake_remove on mim.erased_uptake for delete to mim_owner using %s', own);
end $$;

grant select, insert, update (referred, intakes) on mim.erased_uptake to mim_app;
