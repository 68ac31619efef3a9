-- A referral is followed until she was there and was asked after it. Where she goes stands in the local directory of the
-- location, which its coordinators keep. The books of Boekenbaby's hang below the referral by which she takes part in it.

create table mim.service (
  location_id text not null references mim.location (location_id),
  service_id uuid not null default gen_random_uuid(),
  name text not null,
  kind text not null,
  purpose text not null,
  phone text,
  website text,
  contact_person text,
  is_retired boolean not null default false,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, service_id)
);
create index service_by_name on mim.service (location_id, name, service_id);
comment on table mim.service is 'Local directory: an organisation to which mothers of the location can go.';
comment on column mim.service.location_id is 'Location that keeps it.';
comment on column mim.service.service_id is 'Identifier of the entry.';
comment on column mim.service.name is 'Name of the organisation.';
comment on column mim.service.kind is 'What it is: a code.';
comment on column mim.service.purpose is 'What a mother can go there for.';
comment on column mim.service.phone is 'Telephone.';
comment on column mim.service.website is 'Address of its website.';
comment on column mim.service.contact_person is 'Who to ask for.';
comment on column mim.service.is_retired is 'Whether nobody is referred to it any more.';
comment on column mim.service.version is 'Number of the change: one more at each.';

alter table mim.referral
  add column service_id uuid,
  add column state text not null default 'sent',
  add column state_on date,
  add column steps jsonb not null default '[]' check (jsonb_typeof(steps) = 'array' and jsonb_array_length(steps) <= 20),
  add column books jsonb not null default '[]' check (jsonb_typeof(books) = 'array' and jsonb_array_length(books) <= 4),
  add foreign key (location_id, service_id) references mim.service (location_id, service_id);
comment on column mim.referral.service_id is 'Organisation on the other side, in the local directory.';
comment on column mim.referral.state is 'How far it came: a code.';
comment on column mim.referral.state_on is 'Day on which it came so far.';
comment on column mim.referral.steps is 'What came after sending: a list with state, day and note.';
comment on column mim.referral.books is 'Books of Boekenbaby''s that were given: a list with book and day.';

-- What is there already is taken over, in the history too: the organisations that were written stand in the directory.
create function mim.state_of_outcome(outcome text) returns text language sql immutable as $$
  select case outcome when 'started' then 'connected' else coalesce(outcome, 'sent') end
$$;
alter table mim.referral no force row level security, disable trigger user;
alter table mim.row_change no force row level security, disable trigger user;

insert into mim.service (location_id, name, kind, purpose)
select distinct location_id, organisation, 'other', 'Overgenomen uit eerdere doorverwijzingen.' from (
  select location_id, organisation from mim.referral
  union select before ->> 'location_id', before ->> 'organisation' from mim.row_change where table_name = 'referral'
) as written where organisation is not null;

update mim.referral as r
set service_id = (select s.service_id from mim.service as s where s.location_id = r.location_id and s.name = r.organisation),
  state = mim.state_of_outcome(outcome),
  state_on = coalesce(outcome_on, referred_on),
  steps = case when outcome is null then '[]' else jsonb_build_array(
    jsonb_build_object('state', mim.state_of_outcome(outcome), 'reachedOn', outcome_on, 'note', null)) end;

update mim.row_change
set before = before - array['organisation', 'outcome', 'outcome_on'] || jsonb_build_object(
  'service_id', (
    select s.service_id from mim.service as s where s.location_id = before ->> 'location_id' and s.name = before ->> 'organisation'
  ),
  'state', mim.state_of_outcome(before ->> 'outcome'),
  'state_on', coalesce(before ->> 'outcome_on', before ->> 'referred_on'),
  'steps', case when before ->> 'outcome' is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
    'state', mim.state_of_outcome(before ->> 'outcome'), 'reachedOn', before ->> 'outcome_on', 'note', null)) end,
  'books', '[]'::jsonb
)
where table_name = 'referral' and before ? 'outcome';

alter table mim.row_change force row level security, enable trigger user;
alter table mim.referral force row level security, enable trigger user;
drop function mim.state_of_outcome(text);
alter table mim.referral
  drop column organisation,
  drop column outcome,
  drop column outcome_on,
  alter column state_on set not null,
  alter column state drop default,
  add constraint referral_other_side check (num_nonnulls(programme, service_id) > 0),
  add constraint referral_days check (state_on >= referred_on);
create index referral_open on mim.referral (location_id, state_on, referral_id)
  where state in ('sent', 'waiting-list', 'accepted', 'connected');
create index referral_by_day on mim.referral (location_id, referred_on desc, referral_id);
create index referral_by_service on mim.referral (location_id, service_id) where service_id is not null;

create trigger service_inserted after insert on mim.service referencing new table as after_rows
  for each statement execute function mim.keep_row_change();
create trigger service_updated after update on mim.service referencing old table as before_rows new table as after_rows
  for each statement execute function mim.keep_row_change();
create trigger service_deleted after delete on mim.service referencing old table as before_rows
  for each statement execute function mim.keep_row_change();

alter table mim.service enable row level security, force row level security;
do $$
declare
  own constant text := $own$(
    array_position(
      (select case when current_setting('mim.role', true) = 'coordinator'
        then string_to_array(current_setting('mim.location_ids', true), ',') end),
      location_id
    ) is not null
  )$own$;
begin
  execute format('create policy service_own on mim.service for all using %1$s with check %1$s', own);
end $$;
grant select, insert, update, delete on mim.service to mim_app;
