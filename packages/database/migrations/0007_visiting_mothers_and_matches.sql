-- Visiting mothers, and who visits whom. A match has a start and an end; another can follow within one
-- trajectory, and names the one before it. At most one match of a trajectory is open at a time.

create table mim.visiting_mother (
  location_id text not null references mim.location (location_id),
  visiting_mother_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  started_on date,
  prepared_on date,
  preparation text,
  vog_seen_on date,
  agreement_signed_on date,
  confidentiality_signed_on date,
  maximum_families integer check (maximum_families between 0 and 20),
  availability text[] not null default '{}',
  offers text[] not null default '{}',
  limits text check (length(limits) between 1 and 4000),
  former_programme_mother boolean,
  work_experience text[],
  is_coordinator boolean not null default false,
  note text check (length(note) between 1 and 4000),
  stopped_on date,
  stop_reason text,
  stop_note text check (length(stop_note) between 1 and 4000),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, visiting_mother_id),
  unique (location_id, person_id),
  foreign key (location_id, person_id) references mim.person (location_id, person_id),
  constraint visiting_mother_stop check ((stopped_on is null) = (stop_reason is null))
);
create index visiting_mother_active on mim.visiting_mother (location_id, visiting_mother_id) where stopped_on is null;
comment on table mim.visiting_mother is 'Experienced mother who visits as a volunteer.';
comment on column mim.visiting_mother.location_id is 'Location for which she visits.';
comment on column mim.visiting_mother.visiting_mother_id is 'Identifier of the visiting mother.';
comment on column mim.visiting_mother.person_id is 'Who she is.';
comment on column mim.visiting_mother.started_on is 'Day on which she began as a volunteer.';
comment on column mim.visiting_mother.prepared_on is 'Day on which her preparation was complete.';
comment on column mim.visiting_mother.preparation is 'How she was prepared: a code.';
comment on column mim.visiting_mother.vog_seen_on is 'Day on which the certificate of conduct (VOG) was seen. The document and its number are never kept.';
comment on column mim.visiting_mother.agreement_signed_on is 'Day on which she signed the volunteer''s agreement.';
comment on column mim.visiting_mother.confidentiality_signed_on is 'Day on which she signed the confidentiality statement.';
comment on column mim.visiting_mother.maximum_families is 'Families she wants to visit at the same time at most; null: the location''s usual number.';
comment on column mim.visiting_mother.availability is 'Parts of the week in which she can visit: codes.';
comment on column mim.visiting_mother.offers is 'What she offers: codes.';
comment on column mim.visiting_mother.limits is 'What she does not want or cannot do.';
comment on column mim.visiting_mother.former_programme_mother is 'Whether she was a programme mother herself.';
comment on column mim.visiting_mother.work_experience is 'Work experience: codes; empty: asked, and none.';
comment on column mim.visiting_mother.is_coordinator is 'Whether she is a coordinator who also visits.';
comment on column mim.visiting_mother.note is 'Note of the coordinator.';
comment on column mim.visiting_mother.stopped_on is 'Day on which she stopped; null: active.';
comment on column mim.visiting_mother.stop_reason is 'Why she stopped: a code.';
comment on column mim.visiting_mother.stop_note is 'Note to why she stopped.';
comment on column mim.visiting_mother.version is 'Number of the change: one more at each.';

create table mim.visiting_mother_pause (
  location_id text not null,
  visiting_mother_pause_id uuid not null default gen_random_uuid(),
  visiting_mother_id uuid not null,
  first_day date not null,
  last_day date,
  reason text not null check (length(reason) between 1 and 4000),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, visiting_mother_pause_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id),
  constraint visiting_mother_pause_days check (last_day >= first_day)
);
create index visiting_mother_pause_by_visiting_mother on mim.visiting_mother_pause (location_id, visiting_mother_id, first_day);
comment on table mim.visiting_mother_pause is 'Time in which a visiting mother takes no new family.';
comment on column mim.visiting_mother_pause.location_id is 'Location of the visiting mother.';
comment on column mim.visiting_mother_pause.visiting_mother_pause_id is 'Identifier of the pause.';
comment on column mim.visiting_mother_pause.visiting_mother_id is 'The visiting mother.';
comment on column mim.visiting_mother_pause.first_day is 'First day of the pause.';
comment on column mim.visiting_mother_pause.last_day is 'Last day of the pause; null: open.';
comment on column mim.visiting_mother_pause.reason is 'Why: a few words.';
comment on column mim.visiting_mother_pause.version is 'Number of the change: one more at each.';

create table mim.match_proposal (
  location_id text not null,
  match_proposal_id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  visiting_mother_id uuid not null,
  proposed_on date not null,
  outcome text not null,
  answered_on date,
  reason text check (length(reason) between 1 and 4000),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, match_proposal_id),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id)
);
create index match_proposal_by_trajectory on mim.match_proposal (location_id, trajectory_id, proposed_on);
create index match_proposal_by_visiting_mother on mim.match_proposal (location_id, visiting_mother_id);
create index match_proposal_open on mim.match_proposal (location_id, proposed_on, match_proposal_id) where answered_on is null;
comment on table mim.match_proposal is 'Proposal of the coordinator to a mother and a visiting mother, with their answer.';
comment on column mim.match_proposal.location_id is 'Location of both.';
comment on column mim.match_proposal.match_proposal_id is 'Identifier of the proposal.';
comment on column mim.match_proposal.trajectory_id is 'Trajectory of the mother.';
comment on column mim.match_proposal.visiting_mother_id is 'The visiting mother.';
comment on column mim.match_proposal.proposed_on is 'Day of the proposal.';
comment on column mim.match_proposal.outcome is 'The answer, or that there is none yet: a code.';
comment on column mim.match_proposal.answered_on is 'Day of the answer; null: none yet.';
comment on column mim.match_proposal.reason is 'Why it was declined or withdrawn.';
comment on column mim.match_proposal.version is 'Number of the change: one more at each.';

create table mim.match (
  location_id text not null,
  match_id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  visiting_mother_id uuid not null,
  match_proposal_id uuid,
  previous_match_id uuid,
  started_on date not null,
  ended_on date,
  end_reason text,
  ended_by text,
  end_note text check (length(end_note) between 1 and 4000),
  version integer not null default 1 check (version >= 1),
  primary key (location_id, match_id),
  foreign key (location_id, trajectory_id) references mim.trajectory (location_id, trajectory_id),
  foreign key (location_id, visiting_mother_id) references mim.visiting_mother (location_id, visiting_mother_id),
  foreign key (location_id, match_proposal_id) references mim.match_proposal (location_id, match_proposal_id),
  foreign key (location_id, previous_match_id) references mim.match (location_id, match_id),
  constraint match_days check (ended_on >= started_on),
  constraint match_end check (num_nonnulls(ended_on, end_reason, ended_by) in (0, 3))
);
create unique index match_open on mim.match (location_id, trajectory_id) where ended_on is null;
create index match_by_trajectory on mim.match (location_id, trajectory_id, started_on);
create index match_by_visiting_mother on mim.match (location_id, visiting_mother_id, ended_on);
create index match_by_proposal on mim.match (location_id, match_proposal_id) where match_proposal_id is not null;
create index match_by_previous on mim.match (location_id, previous_match_id) where previous_match_id is not null;
comment on table mim.match is 'Pairing of a programme mother with a visiting mother, with a start and an end.';
comment on column mim.match.location_id is 'Location of both.';
comment on column mim.match.match_id is 'Identifier of the match.';
comment on column mim.match.trajectory_id is 'Trajectory of the mother.';
comment on column mim.match.visiting_mother_id is 'The visiting mother.';
comment on column mim.match.match_proposal_id is 'Proposal that led to it.';
comment on column mim.match.previous_match_id is 'Match of the same trajectory that this one follows.';
comment on column mim.match.started_on is 'Day on which it began.';
comment on column mim.match.ended_on is 'Day on which it ended; null: going on.';
comment on column mim.match.end_reason is 'Why it ended: a code.';
comment on column mim.match.ended_by is 'From which side it ended: a code.';
comment on column mim.match.end_note is 'Note to the end.';
comment on column mim.match.version is 'Number of the change: one more at each.';

do $$
declare
  target text;
  own constant text := $own$(
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
  )$own$;
begin
  foreach target in array array['visiting_mother', 'visiting_mother_pause', 'match_proposal', 'match'] loop
    execute format('alter table mim.%I enable row level security, force row level security', target);
    execute format('create policy %I on mim.%I for all using %s with check %s', target || '_own', target, own, own);
  end loop;
end $$;

grant select, insert, update, delete on
  mim.visiting_mother, mim.visiting_mother_pause, mim.match_proposal, mim.match to mim_app;
