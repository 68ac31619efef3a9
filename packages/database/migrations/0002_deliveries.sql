-- The annual registrations as the locations sent them. A delivery is immutable: no role that serves
-- people may update or delete one, and no row can join a delivery after the transaction that sent it.
-- A correction is a new version; every version is kept.
--
-- Checks of codes, numbers and months are not written here. They are derived from the column tables
-- of the domain each time the migrations run, so that a code list has one definition.

create table mim.delivery (
  location_id text not null references mim.location (location_id),
  delivery_id uuid not null default gen_random_uuid(),
  year integer not null,
  version integer not null check (version >= 1),
  descriptor jsonb not null,
  participations integer not null check (participations >= 0),
  visiting_mothers integer not null check (visiting_mothers >= 0),
  coordinators integer not null check (coordinators >= 0),
  confirmed_warnings jsonb not null default '[]',
  sent_by text not null default current_setting('mim.account_id'),
  received_at timestamptz not null default now(),
  sent_in xid8 not null default pg_current_xact_id(),
  primary key (location_id, delivery_id),
  unique (location_id, year, version),
  constraint delivery_descriptor_agrees check (
    descriptor #>> '{location,code}' = location_id
    and (descriptor ->> 'year')::integer = year
    and (descriptor ->> 'version')::integer = version
  )
);
comment on table mim.delivery is 'One location''s annual registration of one calendar year, in one version.';
comment on column mim.delivery.location_id is 'Location that sent it.';
comment on column mim.delivery.delivery_id is 'Identifier of this version of the delivery.';
comment on column mim.delivery.year is 'Calendar year of the registration.';
comment on column mim.delivery.version is 'Version, from 1; the highest counts.';
comment on column mim.delivery.descriptor is 'The location''s own facts for the year: key mim of the delivery''s datapackage.json.';
comment on column mim.delivery.participations is 'Number of rows in delivery_participation: a reader that meets fewer was kept from some.';
comment on column mim.delivery.visiting_mothers is 'Number of rows in delivery_visiting_mother.';
comment on column mim.delivery.coordinators is 'Number of rows in delivery_coordinator.';
comment on column mim.delivery.confirmed_warnings is 'Warnings of the validation that the sender confirmed, as a list.';
comment on column mim.delivery.sent_by is 'Account that sent it.';
comment on column mim.delivery.received_at is 'Moment of receipt.';
comment on column mim.delivery.sent_in is 'Transaction that stored it: only there can rows be added.';

create table mim.delivery_participation (
  location_id text not null,
  delivery_id uuid not null,
  participation_id text not null,
  started_on date not null,
  ended_on date,
  end_reason text,
  transferred_from text,
  referred_on date,
  intake_on date,
  matched_on date,
  referral_source text,
  child_born text not null,
  first_child boolean,
  birth_year integer,
  origin text,
  education text,
  household text,
  income text,
  child_circumstances text[],
  mother_circumstances text[],
  visits_expected integer,
  visits_done integer,
  visit_minutes integer,
  visits_done_total integer,
  outings_done integer,
  same_origin boolean,
  same_language boolean,
  visiting_mothers_count integer,
  group_participant boolean,
  referred_to text[],
  primary key (location_id, delivery_id, participation_id),
  foreign key (location_id, delivery_id) references mim.delivery (location_id, delivery_id) on delete cascade
);
comment on table mim.delivery_participation is 'A programme mother''s trajectory that took part in the year: a row of participations.csv. Null: not recorded.';
comment on column mim.delivery_participation.location_id is 'Location of the delivery.';
comment on column mim.delivery_participation.delivery_id is 'Delivery the row belongs to.';
comment on column mim.delivery_participation.participation_id is 'Pseudonym of the trajectory, the same from year to year.';
comment on column mim.delivery_participation.started_on is 'Date of the first completed visit.';
comment on column mim.delivery_participation.ended_on is 'Date of the end; null: still taking part on 31 December.';
comment on column mim.delivery_participation.end_reason is 'Why it ended: a code.';
comment on column mim.delivery_participation.transferred_from is 'Location the mother came from when the trajectory continues one there.';
comment on column mim.delivery_participation.referred_on is 'Date of the referral.';
comment on column mim.delivery_participation.intake_on is 'Date of the intake.';
comment on column mim.delivery_participation.matched_on is 'Date of the match with a visiting mother.';
comment on column mim.delivery_participation.referral_source is 'Who referred her: a code.';
comment on column mim.delivery_participation.child_born is 'Month in which the child was born, as 2008-03.';
comment on column mim.delivery_participation.first_child is 'Whether it is her first child.';
comment on column mim.delivery_participation.birth_year is 'Year in which the mother was born.';
comment on column mim.delivery_participation.origin is 'Origin group: a code, or a code of not knowing.';
comment on column mim.delivery_participation.education is 'Level of education: a code, or a code of not knowing.';
comment on column mim.delivery_participation.household is 'Household: a code, or a code of not knowing.';
comment on column mim.delivery_participation.income is 'Source of income: a code, or a code of not knowing.';
comment on column mim.delivery_participation.child_circumstances is 'Circumstances of the child: codes; empty: asked, and none.';
comment on column mim.delivery_participation.mother_circumstances is 'Circumstances of the mother: codes; empty: asked, and none.';
comment on column mim.delivery_participation.visits_expected is 'Visits due in the year.';
comment on column mim.delivery_participation.visits_done is 'Visits done in the year.';
comment on column mim.delivery_participation.visit_minutes is 'Minutes of the year''s visits together.';
comment on column mim.delivery_participation.visits_done_total is 'Visits done from the start to the end of the year.';
comment on column mim.delivery_participation.outings_done is 'How many of the year''s visits were outings.';
comment on column mim.delivery_participation.same_origin is 'Whether mother and latest visiting mother share an origin group.';
comment on column mim.delivery_participation.same_language is 'Whether mother and latest visiting mother share a mother tongue.';
comment on column mim.delivery_participation.visiting_mothers_count is 'How many visiting mothers she has had so far.';
comment on column mim.delivery_participation.group_participant is 'Whether she took part in a meeting group in the year.';
comment on column mim.delivery_participation.referred_to is 'Where she was referred to: codes.';

create table mim.delivery_visiting_mother (
  location_id text not null,
  delivery_id uuid not null,
  visiting_mother_id text not null,
  started_on date not null,
  stopped_on date,
  stop_reason text,
  birth_year integer,
  origin text,
  education text,
  former_programme_mother boolean,
  work_experience text[],
  preparation text,
  months_matched integer,
  months_supervised integer,
  meetings_attended integer,
  primary key (location_id, delivery_id, visiting_mother_id),
  foreign key (location_id, delivery_id) references mim.delivery (location_id, delivery_id) on delete cascade
);
comment on table mim.delivery_visiting_mother is 'A visiting mother active in the year: a row of visiting-mothers.csv. Null: not recorded.';
comment on column mim.delivery_visiting_mother.location_id is 'Location of the delivery.';
comment on column mim.delivery_visiting_mother.delivery_id is 'Delivery the row belongs to.';
comment on column mim.delivery_visiting_mother.visiting_mother_id is 'Pseudonym of the visiting mother, the same from year to year.';
comment on column mim.delivery_visiting_mother.started_on is 'Date from which she was available, after preparation.';
comment on column mim.delivery_visiting_mother.stopped_on is 'Date on which she stopped; null: still active on 31 December.';
comment on column mim.delivery_visiting_mother.stop_reason is 'Why she stopped: a code.';
comment on column mim.delivery_visiting_mother.birth_year is 'Year in which she was born.';
comment on column mim.delivery_visiting_mother.origin is 'Origin group: a code, or a code of not knowing.';
comment on column mim.delivery_visiting_mother.education is 'Level of education: a code, or a code of not knowing.';
comment on column mim.delivery_visiting_mother.former_programme_mother is 'Whether she was a programme mother herself.';
comment on column mim.delivery_visiting_mother.work_experience is 'Work experience: codes; empty: asked, and none.';
comment on column mim.delivery_visiting_mother.preparation is 'How she was prepared: a code.';
comment on column mim.delivery_visiting_mother.months_matched is 'Calendar months of the year with an active match.';
comment on column mim.delivery_visiting_mother.months_supervised is 'Of those, months with an individual supervision session.';
comment on column mim.delivery_visiting_mother.meetings_attended is 'Volunteers'' meetings attended in the year.';

create table mim.delivery_coordinator (
  location_id text not null,
  delivery_id uuid not null,
  coordinator_id text not null,
  hours_per_week double precision,
  work_experience text[],
  education text[],
  primary key (location_id, delivery_id, coordinator_id),
  foreign key (location_id, delivery_id) references mim.delivery (location_id, delivery_id) on delete cascade
);
comment on table mim.delivery_coordinator is 'A coordinator active in the year: a row of coordinators.csv. Null: not recorded.';
comment on column mim.delivery_coordinator.location_id is 'Location of the delivery.';
comment on column mim.delivery_coordinator.delivery_id is 'Delivery the row belongs to.';
comment on column mim.delivery_coordinator.coordinator_id is 'Pseudonym of the coordinator.';
comment on column mim.delivery_coordinator.hours_per_week is 'Hours a week for the programme.';
comment on column mim.delivery_coordinator.work_experience is 'Work experience: codes.';
comment on column mim.delivery_coordinator.education is 'Education: codes.';

create table mim.delivery_tally (
  location_id text not null,
  delivery_id uuid not null,
  definition_version text not null check (length(definition_version) between 1 and 100),
  tally jsonb not null,
  counted_at timestamptz not null default now(),
  primary key (location_id, delivery_id, definition_version),
  foreign key (location_id, delivery_id) references mim.delivery (location_id, delivery_id) on delete cascade
);
comment on table mim.delivery_tally is 'Counts of a delivery that can be added to those of others: derived, and made again when the definitions change.';
comment on column mim.delivery_tally.location_id is 'Location of the delivery.';
comment on column mim.delivery_tally.delivery_id is 'Delivery that was counted.';
comment on column mim.delivery_tally.definition_version is 'Version of the definitions by which it was counted.';
comment on column mim.delivery_tally.tally is 'The counts.';
comment on column mim.delivery_tally.counted_at is 'Moment of counting.';

create function mim.refuse_rows_after_sending() returns trigger language plpgsql as $$
begin
  if exists (
    select from (select distinct location_id, delivery_id from inserted) as addition
    join mim.delivery using (location_id, delivery_id)
    where delivery.sent_in <> pg_current_xact_id()
  ) then
    raise exception 'a delivery that was sent takes no further rows' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
comment on function mim.refuse_rows_after_sending() is 'Keeps a delivery as it was sent: its rows come in the transaction that stores it. Runs with the rights of the caller.';

create trigger delivery_participation_sent after insert on mim.delivery_participation
  referencing new table as inserted for each statement execute function mim.refuse_rows_after_sending();
create trigger delivery_visiting_mother_sent after insert on mim.delivery_visiting_mother
  referencing new table as inserted for each statement execute function mim.refuse_rows_after_sending();
create trigger delivery_coordinator_sent after insert on mim.delivery_coordinator
  referencing new table as inserted for each statement execute function mim.refuse_rows_after_sending();

-- The same four policies on each of the five tables. Reading: an analyst every location's, a coordinator
-- and a manager their own. Writing: a coordinator's own. Removing: only the owner may, to take out the
-- demonstration, and among what its actor can read; no role that serves people holds the grant. Tallies
-- are derived from what the actor may read, so whoever reads may have them counted.
do $$
declare
  target text;
  own constant text := $own$location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))$own$;
  readable constant text := format($readable$(
    nullif((select current_setting('mim.role', true)), '') = 'analyst'
    or (nullif((select current_setting('mim.role', true)), '') in ('coordinator', 'manager') and %s)
  )$readable$, own);
  sendable constant text := format(
    $sendable$(nullif((select current_setting('mim.role', true)), '') = 'coordinator' and %s)$sendable$, own);
begin
  foreach target in array array[
    'delivery', 'delivery_participation', 'delivery_visiting_mother', 'delivery_coordinator', 'delivery_tally'
  ] loop
    execute format('alter table mim.%I enable row level security, force row level security', target);
    execute format('create policy %I on mim.%I for select using %s', target || '_read', target, readable);
    execute format('create policy %I on mim.%I for insert with check %s', target || '_send', target,
      case target when 'delivery_tally' then readable else sendable end);
    execute format('create policy %I on mim.%I for delete to mim_owner using %s', target || '_remove', target, readable);
  end loop;
end $$;

grant select, insert on
  mim.delivery, mim.delivery_participation, mim.delivery_visiting_mother, mim.delivery_coordinator to mim_app;
grant select on
  mim.delivery, mim.delivery_participation, mim.delivery_visiting_mother, mim.delivery_coordinator to mim_analytics;
grant select, insert on mim.delivery_tally to mim_analytics;
