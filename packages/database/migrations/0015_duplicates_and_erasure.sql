-- Which list an import came from; which prospect another is the same as; and what was erased of those of whom
-- nothing came.
--
-- What declines is not kept longer than needed, and its history is a copy of it: so the history of a prospect
-- that is gone can be emptied, by the account of retention alone. A line of history stays, with what it was
-- about taken out: that something was changed and erased remains to be seen, and undoing finds that it cannot.

alter table mim.prospect_import add column referral_source text default 'well-baby-clinic';
alter table mim.prospect_import alter column referral_source drop default;
comment on column mim.prospect_import.referral_source is 'Who sent the list: a code. Lists of before this was asked came from clinics; null: not recorded.';

alter table mim.prospect
  add column duplicate_of uuid,
  add foreign key (location_id, duplicate_of) references mim.prospect (location_id, prospect_id),
  add constraint prospect_not_of_itself check (duplicate_of <> prospect_id);
create index prospect_by_duplicate on mim.prospect (location_id, duplicate_of) where duplicate_of is not null;
comment on column mim.prospect.duplicate_of is 'Prospect of the same mother with which this one was closed; null: none, or that one was erased.';

create table mim.erasure (
  location_id text not null references mim.location (location_id),
  erasure_id uuid not null default gen_random_uuid(),
  kind text not null,
  prospects integer not null check (prospects >= 1),
  calls integer not null check (calls >= 0),
  erased_on date not null,
  erased_by text not null default current_setting('mim.account_id'),
  erased_at timestamptz not null default now(),
  primary key (location_id, erasure_id)
);
create index erasure_by_moment on mim.erasure (location_id, erased_at desc, erasure_id);
comment on table mim.erasure is 'What was erased because it had been kept long enough: how many, never who. Added to, never changed.';
comment on column mim.erasure.location_id is 'Location of which it was erased.';
comment on column mim.erasure.erasure_id is 'Identifier of the line.';
comment on column mim.erasure.kind is 'How they came to nothing: a code.';
comment on column mim.erasure.prospects is 'Prospects that were erased.';
comment on column mim.erasure.calls is 'Calls to them that were erased.';
comment on column mim.erasure.erased_on is 'Day on which it had been kept long enough.';
comment on column mim.erasure.erased_by is 'Account that erased it.';
comment on column mim.erasure.erased_at is 'Moment of erasing.';

alter table mim.erasure enable row level security, force row level security;
do $$
declare
  own constant text := $own$(
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  )$own$;
  account constant text := $account$nullif((select current_setting('mim.account_id', true)), '')$account$;
  -- No account of a person has this name: those of sign-in are made at random.
  retention constant text := format('(%s and %s = %L)', own, account, 'mim-retention');
begin
  execute format('create policy erasure_remove on mim.erasure for delete to mim_owner using %s', own);
  execute format('create policy erasure_read on mim.erasure for select using %s', own);
  execute format('create policy erasure_write on mim.erasure for insert with check (%s and erased_by = %s)', own, account);
  -- A row that is there keeps its history; of one that is gone, what it was can be taken out and nothing else.
  execute format('create policy row_change_forget on mim.row_change for update using (
    %s and before is not null and (
      table_name = ''prospect'' and not exists (
        select from mim.prospect as p where p.location_id = row_change.location_id and p.prospect_id = row_change.row_id
      )
      or table_name = ''prospect_call'' and not exists (
        select from mim.prospect_call as c where c.location_id = row_change.location_id and c.prospect_call_id = row_change.row_id
      )
    )
  ) with check (%s and before = ''{}''::jsonb)', retention, retention);
  execute format('create policy idempotency_search on mim.idempotency for select using %s', retention);
  execute format('create policy idempotency_forget on mim.idempotency for delete using %s', retention);
end $$;

grant select, insert on mim.erasure to mim_app;
grant update (before) on mim.row_change to mim_app;
grant delete on mim.idempotency to mim_app;
comment on table mim.row_change is 'Every change of a row of a location: what it was before. Added to, never changed; only of what was erased, what it was is taken out.';
comment on column mim.row_change.before is 'The row before the change; null: there was none; empty: it was erased.';
