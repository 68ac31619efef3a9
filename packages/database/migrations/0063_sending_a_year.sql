-- From the records to the delivery: what says that a delivery is the one that was sent, why a version replaced another, who
-- confirmed what, what the institute said of it, and what is kept until sending of who was erased before.

alter table mim.delivery
  add column checksum text check (checksum ~ '^[0-9a-f]{64}$'),
  add column correction_reason text check (length(correction_reason) between 1 and 4000),
  add column key_check text check (key_check ~ '^[0-9a-f]{64}$'),
  add constraint delivery_correction check (version > 1 or correction_reason is null);
comment on column mim.delivery.checksum is 'SHA-256 over the list of SHA-256 sums of its files, by name: what sha256sum prints, hashed again. Null: it was sent before sums were kept.';
comment on column mim.delivery.correction_reason is 'Why this version replaced the one before it; null: it is the first, or came from other software.';
comment on column mim.delivery.key_check is 'Says whether two deliveries of a location were made under one key of pseudonyms, and nothing of the key; null: it came from other software.';
comment on column mim.delivery.confirmed_warnings is 'Warnings of the validation that were confirmed, as a list: each with how many rows it is about, who confirmed it, when and why.';

-- What the institute said of a version. Nothing of it can be changed: of two the later one counts.
create table mim.delivery_judgement (
  location_id text not null,
  delivery_id uuid not null,
  delivery_judgement_id uuid not null default gen_random_uuid(),
  verdict text not null check (verdict in ('accepted', 'sent-back')),
  reason text check (length(reason) between 1 and 4000),
  judged_by text not null default current_setting('mim.account_id'),
  judged_at timestamptz not null default now(),
  primary key (location_id, delivery_judgement_id),
  foreign key (location_id, delivery_id) references mim.delivery (location_id, delivery_id) on delete cascade,
  constraint delivery_judgement_reason check (verdict <> 'sent-back' or reason is not null)
);
create index delivery_judgement_of_delivery on mim.delivery_judgement (location_id, delivery_id, judged_at);
comment on table mim.delivery_judgement is 'What the institute said of a delivery: accepted, or sent back with a reason. Rows are added, never changed; the latest counts.';
comment on column mim.delivery_judgement.location_id is 'Location of the delivery.';
comment on column mim.delivery_judgement.delivery_id is 'Version that it is about.';
comment on column mim.delivery_judgement.delivery_judgement_id is 'Identifier of the judgement.';
comment on column mim.delivery_judgement.verdict is 'Accepted, or sent back to be corrected.';
comment on column mim.delivery_judgement.reason is 'Why it was sent back.';
comment on column mim.delivery_judgement.judged_by is 'Account of the analyst.';
comment on column mim.delivery_judgement.judged_at is 'Moment of the judgement.';

create table mim.registration_confirmation (
  location_id text not null references mim.location (location_id),
  registration_confirmation_id uuid not null default gen_random_uuid(),
  year integer not null check (year between 2000 and 2200),
  notice text not null check (length(notice) between 1 and 200),
  about text not null check (about ~ '^[0-9a-f]{64}$'),
  reason text check (length(reason) between 1 and 4000),
  confirmed_name text not null check (length(confirmed_name) between 1 and 200),
  confirmed_by text not null default current_setting('mim.account_id'),
  confirmed_at timestamptz not null default clock_timestamp(),
  primary key (location_id, registration_confirmation_id)
);
create index registration_confirmation_of_year on mim.registration_confirmation (location_id, year, confirmed_at);
comment on table mim.registration_confirmation is 'That somebody confirmed a warning of a year before it is sent. Rows are added, never changed: of one warning the latest counts, and only while it is about the same records.';
comment on column mim.registration_confirmation.location_id is 'Location of the registration.';
comment on column mim.registration_confirmation.registration_confirmation_id is 'Identifier of the confirmation.';
comment on column mim.registration_confirmation.year is 'Calendar year of the registration.';
comment on column mim.registration_confirmation.notice is 'Which warning it is, as the validation names it: the table, the column, and what is said of them.';
comment on column mim.registration_confirmation.about is 'SHA-256 of the identifiers of the records that it is about: another one when one more has it. It leads to nobody.';
comment on column mim.registration_confirmation.reason is 'Why it is right as it is; null: it was taken back.';
comment on column mim.registration_confirmation.confirmed_name is 'Name of who confirmed, as it stood then: it goes along with the delivery.';
comment on column mim.registration_confirmation.confirmed_by is 'Account that confirmed.';
comment on column mim.registration_confirmation.confirmed_at is 'Moment of confirming.';

create table mim.registration_kept_row (
  location_id text not null references mim.location (location_id),
  registration_kept_row_id uuid not null default gen_random_uuid(),
  year integer not null check (year between 2000 and 2200),
  kept_table text not null check (kept_table in ('participations', 'visiting-mothers')),
  cells jsonb not null,
  primary key (location_id, registration_kept_row_id)
);
create index registration_kept_row_of_year on mim.registration_kept_row (location_id, year);
comment on table mim.registration_kept_row is 'What is kept, until its year is sent, of the row of somebody who was erased: what every row must have, and numbers of visits. It has an identifier of its own and leads to nobody.';
comment on column mim.registration_kept_row.location_id is 'Location of the registration.';
comment on column mim.registration_kept_row.registration_kept_row_id is 'Fresh identifier, of which the pseudonym in the delivery is made.';
comment on column mim.registration_kept_row.year is 'Calendar year of the registration.';
comment on column mim.registration_kept_row.kept_table is 'Of which table of the delivery it is a row.';
comment on column mim.registration_kept_row.cells is 'Its cells, by their columns; what is not there was not kept.';

-- The row of a visiting mother stays where a dossier names her, and with it her identifier; what her pseudonym is made of does not.
alter table mim.visiting_mother add column registration_id uuid not null default gen_random_uuid();
comment on column mim.visiting_mother.registration_id is 'Random identifier of which her pseudonym in deliveries is made: another one once she is erased, so that what was sent before leads to nobody.';
create unique index visiting_mother_by_registration on mim.visiting_mother (location_id, registration_id);

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
  mine constant text := $mine$nullif((select current_setting('mim.account_id', true)), '')$mine$;
  analyst constant text := $analyst$nullif((select current_setting('mim.role', true)), '') = 'analyst'$analyst$;
  managed constant text := $managed$(
    nullif((select current_setting('mim.role', true)), '') in ('coordinator', 'manager')
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  )$managed$;
  target text;
begin
  foreach target in array array['delivery_judgement', 'registration_confirmation', 'registration_kept_row'] loop
    execute format('alter table mim.%I enable row level security, force row level security', target);
  end loop;
  execute format('create policy delivery_judgement_read on mim.delivery_judgement for select using (%s or %s)', analyst, managed);
  execute format('create policy delivery_judgement_send on mim.delivery_judgement for insert with check (%s and judged_by = %s)', analyst, mine);
  execute format('create policy delivery_judgement_remove on mim.delivery_judgement for delete to mim_owner using (%s or %s)', analyst, managed);

  execute format('create policy registration_confirmation_read on mim.registration_confirmation for select using %s', own);
  execute format('create policy registration_confirmation_add on mim.registration_confirmation for insert with check (%s and confirmed_by = %s)', own, mine);
  execute format('create policy registration_confirmation_remove on mim.registration_confirmation for delete to mim_owner using %s', own);

  -- It is added as somebody is erased, and goes as the year is sent: in the transaction that sends it, and only then.
  execute format('create policy registration_kept_row_read on mim.registration_kept_row for select using %s', own);
  execute format('create policy registration_kept_row_keep on mim.registration_kept_row for insert with check %s', retention);
  execute format('create policy registration_kept_row_sent on mim.registration_kept_row for delete to mim_app using (%s and exists (
    select from mim.delivery as d
    where d.location_id = registration_kept_row.location_id and d.year = registration_kept_row.year
  ))', own);
  execute format('create policy registration_kept_row_remove on mim.registration_kept_row for delete to mim_owner using %s', own);
end $$;

grant select on mim.delivery_judgement, mim.registration_confirmation to mim_app;
-- Who and when are the database's own.
grant insert (location_id, delivery_id, verdict, reason) on mim.delivery_judgement to mim_app;
grant insert (location_id, year, notice, about, reason, confirmed_name) on mim.registration_confirmation to mim_app;
grant select on mim.delivery_judgement to mim_analytics;
grant select, insert, delete on mim.registration_kept_row to mim_app;
