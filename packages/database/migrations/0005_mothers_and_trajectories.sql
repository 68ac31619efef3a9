-- The dossier: who takes part, and her way from the referral to the end.
--
-- Every table here is kept by location. Only a coordinator of the location sees a row: a manager, an
-- analyst and an administrator see none, and mim_analytics holds no grant at all. What happened is dated and
-- stays; a change of a row is kept in mim.row_change (migration 0010). `version` counts the changes: who
-- changes a row names the version that was read and adds one, so that no change is lost.
--
-- Columns that hold a code get their checks from the code lists of the domain, each time migrations run.

create table mim.person (
  location_id text not null references mim.location (location_id),
  person_id uuid not null default gen_random_uuid(),
  given_name text not null default '' check (length(given_name) <= 200),
  name_prefix text check (length(name_prefix) between 1 and 50),
  family_name text not null default '' check (length(family_name) <= 200),
  name_search text not null check (length(name_search) between 1 and 500),
  phone text check (length(phone) between 1 and 50),
  email text check (length(email) between 1 and 320),
  street text check (length(street) between 1 and 200),
  postcode text check (length(postcode) between 1 and 10),
  town text check (length(town) between 1 and 200),
  born_on date,
  birth_year integer check (birth_year between 1900 and 2200),
  languages text[] not null default '{}',
  origin text,
  origin_consent_on date,
  origin_consent_wording text check (length(origin_consent_wording) between 1 and 2000),
  education text,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, person_id),
  constraint person_named check (given_name <> '' or family_name <> ''),
  constraint person_birth check (born_on is null or birth_year is null or extract(year from born_on) = birth_year),
  constraint person_origin_consent check ((origin_consent_on is null) = (origin_consent_wording is null))
);
create index person_by_name on mim.person (location_id, name_search, person_id);
comment on table mim.person is 'A person of a location: a mother, her partner, a visiting mother. One person can be several of these in time.';
comment on column mim.person.location_id is 'Location that registered the person.';
comment on column mim.person.person_id is 'Identifier of the person.';
comment on column mim.person.given_name is 'Given name; empty: not known.';
comment on column mim.person.name_prefix is 'What stands between given and family name, such as van der.';
comment on column mim.person.family_name is 'Family name without its prefix; empty: not known.';
comment on column mim.person.name_search is 'The whole name as it is searched: the domain''s search key of it, in lower case without accents.';
comment on column mim.person.phone is 'Telephone number, as written.';
comment on column mim.person.email is 'E-mail address.';
comment on column mim.person.street is 'Street and house number.';
comment on column mim.person.postcode is 'Postcode.';
comment on column mim.person.town is 'Town.';
comment on column mim.person.born_on is 'Date of birth, where the day is known.';
comment on column mim.person.birth_year is 'Year of birth, where only the year is known.';
comment on column mim.person.languages is 'Languages spoken at home, the first one first: codes.';
comment on column mim.person.origin is 'Origin group: a code. Only with consent.';
comment on column mim.person.origin_consent_on is 'Date on which she agreed that her origin is recorded.';
comment on column mim.person.origin_consent_wording is 'The words to which she agreed.';
comment on column mim.person.education is 'Level of education: a code, or a code of not knowing.';
comment on column mim.person.version is 'Number of the change: one more at each.';

create table mim.trajectory (
  location_id text not null references mim.location (location_id),
  trajectory_id uuid not null default gen_random_uuid(),
  mother_id uuid not null,
  partner_id uuid,
  state text not null,
  referred_on date,
  referral_source text,
  referral_note text check (length(referral_note) between 1 and 4000),
  intake_on date,
  started_on date,
  child_name text check (length(child_name) between 1 and 200),
  child_born_on date,
  first_child boolean,
  child_circumstances text[],
  mother_circumstances text[],
  household text,
  income text,
  own_question text check (length(own_question) between 1 and 4000),
  wish text,
  wish_language text,
  wish_note text check (length(wish_note) between 1 and 4000),
  needs_permission boolean,
  permission_given boolean,
  programme_fit text,
  availability text[],
  consent_on date,
  group_participant boolean,
  admission_reason text check (length(admission_reason) between 1 and 4000),
  intake_note text check (length(intake_note) between 1 and 4000),
  transferred_from text check (length(transferred_from) between 1 and 100),
  ended_on date,
  end_reason text,
  end_note text check (length(end_note) between 1 and 4000),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, trajectory_id),
  foreign key (location_id, mother_id) references mim.person (location_id, person_id),
  foreign key (location_id, partner_id) references mim.person (location_id, person_id),
  constraint trajectory_end check ((ended_on is null) = (end_reason is null)),
  constraint trajectory_partner check (partner_id <> mother_id)
);
create index trajectory_by_state on mim.trajectory (location_id, state, trajectory_id);
create index trajectory_by_mother on mim.trajectory (location_id, mother_id);
create index trajectory_by_partner on mim.trajectory (location_id, partner_id) where partner_id is not null;
comment on table mim.trajectory is 'One mother''s participation, from the intake to the end.';
comment on column mim.trajectory.location_id is 'Location where she takes part.';
comment on column mim.trajectory.trajectory_id is 'Identifier of the trajectory.';
comment on column mim.trajectory.mother_id is 'The parent who takes part: the programme mother.';
comment on column mim.trajectory.partner_id is 'The other parent or her partner, as a person.';
comment on column mim.trajectory.state is 'Where she is on her way: a code. Its history is in trajectory_state.';
comment on column mim.trajectory.referred_on is 'Date of the referral.';
comment on column mim.trajectory.referral_source is 'Who referred her: a code.';
comment on column mim.trajectory.referral_note is 'What the referrer told.';
comment on column mim.trajectory.intake_on is 'Date of the intake talk.';
comment on column mim.trajectory.started_on is 'Date of the first visit that was done; null: none yet.';
comment on column mim.trajectory.child_name is 'Name of the child.';
comment on column mim.trajectory.child_born_on is 'Date on which the child was born, or is expected.';
comment on column mim.trajectory.first_child is 'Whether it is her first child.';
comment on column mim.trajectory.child_circumstances is 'Circumstances of the child: codes; empty: asked, and none; null: not asked.';
comment on column mim.trajectory.mother_circumstances is 'Circumstances of the mother: codes; empty: asked, and none; null: not asked.';
comment on column mim.trajectory.household is 'Household: a code, or a code of not knowing.';
comment on column mim.trajectory.income is 'Source of income: a code, or a code of not knowing.';
comment on column mim.trajectory.own_question is 'Her own question for support, in her words.';
comment on column mim.trajectory.wish is 'What she wishes of a visiting mother: a code.';
comment on column mim.trajectory.wish_language is 'Language that the wish is about: a code.';
comment on column mim.trajectory.wish_note is 'What else she wishes of a visiting mother.';
comment on column mim.trajectory.needs_permission is 'Whether she needs her husband''s or family''s permission to receive someone; null: not asked.';
comment on column mim.trajectory.permission_given is 'Whether that permission was given; null: not yet known.';
comment on column mim.trajectory.programme_fit is 'Which programme fits her question: a code.';
comment on column mim.trajectory.availability is 'Parts of the week in which she can be visited: codes; null: not asked.';
comment on column mim.trajectory.consent_on is 'Date on which she agreed to take part and to be registered.';
comment on column mim.trajectory.group_participant is 'Whether she takes part in a meeting group; null: not recorded.';
comment on column mim.trajectory.admission_reason is 'Why she was admitted outside the rules; null: within them.';
comment on column mim.trajectory.intake_note is 'Note of the intake.';
comment on column mim.trajectory.transferred_from is 'Location that she came from, when the trajectory continues one there. No reference: that location keeps its own rows.';
comment on column mim.trajectory.ended_on is 'Date of the end; null: going on.';
comment on column mim.trajectory.end_reason is 'Why it ended: a code.';
comment on column mim.trajectory.end_note is 'Note to the end.';
comment on column mim.trajectory.version is 'Number of the change: one more at each.';

create table mim.trajectory_state (
  location_id text not null,
  trajectory_state_id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  state text not null,
  since date not null,
  event text not null,
  reason text check (length(reason) between 1 and 4000),
  recorded_by text not null default current_setting('mim.account_id'),
  recorded_at timestamptz not null default now(),
  primary key (location_id, trajectory_state_id),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id)
);
create index trajectory_state_by_trajectory on mim.trajectory_state (location_id, trajectory_id, since, recorded_at);
comment on table mim.trajectory_state is 'The states of a trajectory one after the other: a row is added at each transition, never changed.';
comment on column mim.trajectory_state.location_id is 'Location of the trajectory.';
comment on column mim.trajectory_state.trajectory_state_id is 'Identifier of the transition.';
comment on column mim.trajectory_state.trajectory_id is 'The trajectory.';
comment on column mim.trajectory_state.state is 'State that began: a code.';
comment on column mim.trajectory_state.since is 'Day on which it began.';
comment on column mim.trajectory_state.event is 'What brought her there: a code.';
comment on column mim.trajectory_state.reason is 'Why, where a reason is asked.';
comment on column mim.trajectory_state.recorded_by is 'Account that recorded it.';
comment on column mim.trajectory_state.recorded_at is 'Moment of recording.';

create table mim.pause (
  location_id text not null,
  pause_id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  first_day date not null,
  last_day date,
  reason text not null check (length(reason) between 1 and 4000),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, pause_id),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id),
  constraint pause_days check (last_day >= first_day)
);
create index pause_by_trajectory on mim.pause (location_id, trajectory_id, first_day);
comment on table mim.pause is 'Agreed interruption of a trajectory: no visit is due in it.';
comment on column mim.pause.location_id is 'Location of the trajectory.';
comment on column mim.pause.pause_id is 'Identifier of the pause.';
comment on column mim.pause.trajectory_id is 'The trajectory.';
comment on column mim.pause.first_day is 'First day of the pause.';
comment on column mim.pause.last_day is 'Last day of the pause; null: open.';
comment on column mim.pause.reason is 'Why: a few words.';
comment on column mim.pause.version is 'Number of the change: one more at each.';

create table mim.extension (
  location_id text not null,
  extension_id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  extended_on date not null,
  until_on date not null,
  reason text not null,
  note text check (length(note) between 1 and 4000),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, extension_id),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id),
  constraint extension_days check (until_on >= extended_on)
);
create index extension_by_trajectory on mim.extension (location_id, trajectory_id, until_on);
comment on table mim.extension is 'Agreement that visits go on past the usual age of the child, for a stated reason.';
comment on column mim.extension.location_id is 'Location of the trajectory.';
comment on column mim.extension.extension_id is 'Identifier of the extension.';
comment on column mim.extension.trajectory_id is 'The trajectory.';
comment on column mim.extension.extended_on is 'Day of the agreement.';
comment on column mim.extension.until_on is 'Last day of the extension.';
comment on column mim.extension.reason is 'Why visits go on: a code.';
comment on column mim.extension.note is 'Note to the reason.';
comment on column mim.extension.version is 'Number of the change: one more at each.';

create table mim.transfer (
  location_id text not null,
  transfer_id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  to_location_id text not null references mim.location (location_id),
  offered_on date not null,
  offered_by text not null default current_setting('mim.account_id'),
  payload jsonb not null,
  outcome text,
  answered_on date,
  answered_by text,
  answer_reason text check (length(answer_reason) between 1 and 4000),
  received_trajectory_id uuid,
  version integer not null default 1 check (version >= 1),
  primary key (location_id, transfer_id),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id),
  constraint transfer_elsewhere check (to_location_id <> location_id),
  constraint transfer_answer check (num_nonnulls(outcome, answered_on, answered_by) in (0, 3))
);
create index transfer_by_trajectory on mim.transfer (location_id, trajectory_id);
create index transfer_to_location on mim.transfer (to_location_id, offered_on, transfer_id) where outcome is null;
create index transfer_received on mim.transfer (to_location_id, received_trajectory_id) where received_trajectory_id is not null;
comment on table mim.transfer is 'Offer of one location to another to go on with a mother: the one row that two locations can see.';
comment on column mim.transfer.location_id is 'Location that offers.';
comment on column mim.transfer.transfer_id is 'Identifier of the offer.';
comment on column mim.transfer.trajectory_id is 'Trajectory at the location that offers.';
comment on column mim.transfer.to_location_id is 'Location that is asked to go on.';
comment on column mim.transfer.offered_on is 'Day of the offer.';
comment on column mim.transfer.offered_by is 'Account that made the offer.';
comment on column mim.transfer.payload is 'What the other location gets to know and takes over: the mother, her child and what she agreed to pass on.';
comment on column mim.transfer.outcome is 'Answer of the other location, or withdrawal: a code; null: not answered.';
comment on column mim.transfer.answered_on is 'Day of the answer.';
comment on column mim.transfer.answered_by is 'Account that answered.';
comment on column mim.transfer.answer_reason is 'Why it was refused or withdrawn.';
comment on column mim.transfer.received_trajectory_id is 'Trajectory at the other location that continues this one. No reference: it lies across the wall.';
comment on column mim.transfer.version is 'Number of the change: one more at each.';

create table mim.referral (
  location_id text not null,
  referral_id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  direction text not null,
  referred_on date not null,
  programme text,
  organisation text check (length(organisation) between 1 and 200),
  reason text not null check (length(reason) between 1 and 4000),
  outcome text,
  outcome_on date,
  note text check (length(note) between 1 and 4000),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, referral_id),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id),
  constraint referral_other_side check (num_nonnulls(programme, organisation) > 0),
  constraint referral_outcome check ((outcome is null) = (outcome_on is null))
);
create index referral_by_trajectory on mim.referral (location_id, trajectory_id, referred_on);
create index referral_open on mim.referral (location_id, referred_on, referral_id) where outcome is null;
comment on table mim.referral is 'Passing on of a mother to, or coming from, another programme or organisation, during her trajectory.';
comment on column mim.referral.location_id is 'Location of the trajectory.';
comment on column mim.referral.referral_id is 'Identifier of the referral.';
comment on column mim.referral.trajectory_id is 'The trajectory.';
comment on column mim.referral.direction is 'In or out: a code.';
comment on column mim.referral.referred_on is 'Day of the referral.';
comment on column mim.referral.programme is 'Programme or kind of care on the other side: a code.';
comment on column mim.referral.organisation is 'Organisation on the other side.';
comment on column mim.referral.reason is 'Why.';
comment on column mim.referral.outcome is 'What came of it: a code; null: not known yet.';
comment on column mim.referral.outcome_on is 'Day on which the outcome was known.';
comment on column mim.referral.note is 'Note to the referral or its outcome.';
comment on column mim.referral.version is 'Number of the change: one more at each.';

create table mim.outcome (
  location_id text not null,
  outcome_id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  moment text not null,
  measured_on date not null,
  declined boolean not null default false,
  own_question text check (length(own_question) between 1 and 4000),
  answered integer check (answered between 1 and 5),
  sure_as_parent integer check (sure_as_parent between 1 and 10),
  knows_where_to_find_help integer check (knows_where_to_find_help between 1 and 10),
  people_to_fall_back_on integer check (people_to_fall_back_on between 1 and 10),
  network jsonb not null default '[]' check (jsonb_typeof(network) = 'array'),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, outcome_id),
  unique (location_id, trajectory_id, moment),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id)
);
comment on table mim.outcome is 'What the programme brought, in her own judgement, at a moment of her trajectory: offered, never required.';
comment on column mim.outcome.location_id is 'Location of the trajectory.';
comment on column mim.outcome.outcome_id is 'Identifier of the measurement.';
comment on column mim.outcome.trajectory_id is 'The trajectory.';
comment on column mim.outcome.moment is 'At the intake, half-way or at the end: a code.';
comment on column mim.outcome.measured_on is 'Day of the measurement, or on which she declined.';
comment on column mim.outcome.declined is 'Whether she was asked and did not want to.';
comment on column mim.outcome.own_question is 'Her own question, as it is now.';
comment on column mim.outcome.answered is 'How far her question is answered, 1 (not) to 5 (wholly).';
comment on column mim.outcome.sure_as_parent is 'Her mark, 1-10: sure of myself as a parent.';
comment on column mim.outcome.knows_where_to_find_help is 'Her mark, 1-10: know where to find help.';
comment on column mim.outcome.people_to_fall_back_on is 'Her mark, 1-10: people I can fall back on.';
comment on column mim.outcome.network is 'Network map: a list of people with label, relation, nearness and whether new.';
comment on column mim.outcome.version is 'Number of the change: one more at each.';

-- One policy a table: a coordinator of the location reads and writes, nobody else does either.
do $$
declare
  target text;
  own constant text := $own$(
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  )$own$;
begin
  foreach target in array array[
    'person', 'trajectory', 'trajectory_state', 'pause', 'extension', 'transfer', 'referral', 'outcome'
  ] loop
    execute format('alter table mim.%I enable row level security, force row level security', target);
    execute format('create policy %I on mim.%I for all using %s with check %s', target || '_own', target, own, own);
  end loop;
end $$;

-- The other location reads an offer and answers it; what was offered it cannot change (grants below).
create policy transfer_received on mim.transfer for select
  using (
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and to_location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  );
create policy transfer_answer on mim.transfer for update
  using (
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and to_location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  )
  with check (
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and to_location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  );

-- Rows are deleted to undo an addition, and to forget what is kept long enough.
grant select, insert, update, delete on
  mim.person, mim.trajectory, mim.pause, mim.extension, mim.referral, mim.outcome to mim_app;
grant select, insert, delete on mim.trajectory_state to mim_app;
grant select, insert, delete on mim.transfer to mim_app;
grant update (outcome, answered_on, answered_by, answer_reason, received_trajectory_id, version) on mim.transfer to mim_app;
