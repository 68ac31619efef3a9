-- Format 2 of the delivery: how those who were referred went on, whether they came before, and what she said of
-- herself at the intake and at the end. A delivery of format 1 has none of it: its new columns are empty, and it
-- has no rows of uptake.

alter table mim.delivery add column uptake integer not null default 0 check (uptake >= 0);
comment on column mim.delivery.uptake is 'Number of rows in delivery_uptake.';

alter table mim.delivery_participation
  add column transferred_on date,
  add column begun_again boolean,
  add column confidence_start integer,
  add column confidence_end integer,
  add column finding_help_start integer,
  add column finding_help_end integer,
  add column support_start integer,
  add column support_end integer,
  add column network_start integer,
  add column network_end integer,
  add column question_answered text,
  add column outcome_declined boolean;
comment on column mim.delivery_participation.transferred_on is 'Date on which the location she came from ended her trajectory there.';
comment on column mim.delivery_participation.begun_again is 'Whether an earlier trajectory of hers has a row in the same delivery.';
comment on column mim.delivery_participation.confidence_start is 'How sure of herself as a parent she was at the intake: her own mark, 1-10.';
comment on column mim.delivery_participation.confidence_end is 'The same at the end.';
comment on column mim.delivery_participation.finding_help_start is 'How well she knew where to find help at the intake: her own mark, 1-10.';
comment on column mim.delivery_participation.finding_help_end is 'The same at the end.';
comment on column mim.delivery_participation.support_start is 'How far she had people to fall back on at the intake: her own mark, 1-10.';
comment on column mim.delivery_participation.support_end is 'The same at the end.';
comment on column mim.delivery_participation.network_start is 'Persons on her network map at the intake.';
comment on column mim.delivery_participation.network_end is 'Persons on her network map at the end.';
comment on column mim.delivery_participation.question_answered is 'How far her own question was answered at the end: a code.';
comment on column mim.delivery_participation.outcome_declined is 'Whether she was offered the questionnaire and did not want it.';

create table mim.delivery_uptake (
  location_id text not null,
  delivery_id uuid not null,
  referral_source text not null,
  referred integer not null,
  intakes integer not null,
  started integer not null,
  in_process integer not null,
  declined integer not null,
  unreachable integer not null,
  not_eligible integer not null,
  referred_elsewhere integer not null,
  primary key (location_id, delivery_id, referral_source),
  foreign key (location_id, delivery_id) references mim.delivery (location_id, delivery_id) on delete cascade
);
comment on table mim.delivery_uptake is 'What became of those of one referral source: a row of uptake.csv.';
comment on column mim.delivery_uptake.location_id is 'Location of the delivery.';
comment on column mim.delivery_uptake.delivery_id is 'Delivery the row belongs to.';
comment on column mim.delivery_uptake.referral_source is 'By whom they were referred: a code, or that it was not asked.';
comment on column mim.delivery_uptake.referred is 'Mothers whose first referral date is in the year.';
comment on column mim.delivery_uptake.intakes is 'Of those, how many had an intake by 31 December.';
comment on column mim.delivery_uptake.started is 'On 31 December: visited for the first time, whatever followed.';
comment on column mim.delivery_uptake.in_process is 'On 31 December: still on her way to a first visit.';
comment on column mim.delivery_uptake.declined is 'On 31 December: did not want it, or ended before a first visit.';
comment on column mim.delivery_uptake.unreachable is 'On 31 December: not reached.';
comment on column mim.delivery_uptake.not_eligible is 'On 31 December: outside the target group.';
comment on column mim.delivery_uptake.referred_elsewhere is 'On 31 December: another programme was chosen.';

create trigger delivery_uptake_sent after insert on mim.delivery_uptake
  referencing new table as inserted for each statement execute function mim.refuse_rows_after_sending();

-- The policies of the other tables of a delivery.
do $$
declare
  own constant text := $own$location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))$own$;
  readable constant text := format($readable$(
    nullif((select current_setting('mim.role', true)), '') = 'analyst'
    or (nullif((select current_setting('mim.role', true)), '') in ('coordinator', 'manager') and %s)
  )$readable$, own);
  sendable constant text := format(
    $sendable$(nullif((select current_setting('mim.role', true)), '') = 'coordinator' and %s)$sendable$, own);
begin
  alter table mim.delivery_uptake enable row level security;
  alter table mim.delivery_uptake force row level security;
  execute format('create policy delivery_uptake_read on mim.delivery_uptake for select using %s', readable);
  execute format('create policy delivery_uptake_send on mim.delivery_uptake for insert with check %s', sendable);
  execute format(
    'create policy delivery_uptake_remove on mim.delivery_uptake for delete to mim_owner using %s', readable);
end $$;

grant select, insert on mim.delivery_uptake to mim_app;
grant select on mim.delivery_uptake to mim_analytics;
