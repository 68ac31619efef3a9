-- A mother whose trajectory ended is not kept longer than needed, and one who asks for it is erased at once. All that hangs below her
-- trajectories goes; what a visiting mother was paid for visits to her stays as an amount, and leads to her no longer. What her pseudonym in
-- deliveries is made of is an identifier of its own, as of a visiting mother: lines of history and of the access log keep that of the
-- trajectory, and what was sent leads nowhere.

alter table mim.trajectory add column registration_id uuid;
alter table mim.trajectory no force row level security, disable trigger user;
alter table mim.row_change no force row level security, disable trigger user;
-- What was sent until now was made of the identifier of the trajectory: those pseudonyms stay.
update mim.trajectory set registration_id = trajectory_id;
update mim.row_change set before = before || jsonb_build_object('registration_id', row_id)
where table_name = 'trajectory' and before <> '{}';
set constraints all immediate;
alter table mim.row_change force row level security, enable trigger user;
alter table mim.trajectory force row level security, enable trigger user;
alter table mim.trajectory
  alter column registration_id set default gen_random_uuid(),
  alter column registration_id set not null;
comment on column mim.trajectory.registration_id is 'Random identifier of which the pseudonym of the participation in deliveries is made: gone with her, so that what was sent leads to nobody.';
create unique index trajectory_by_registration on mim.trajectory (location_id, registration_id);

-- Erased on request: since when it was asked, by whom it was done, and how much went.
alter table mim.erasure
  add column requested_on date,
  add column done_for text check (length(done_for) between 1 and 200),
  add column went jsonb not null default '{}' check (jsonb_typeof(went) = 'object'),
  add constraint erasure_on_request check ((requested_on is null) = (done_for is null));
comment on table mim.erasure is 'What was erased, because it had been kept long enough or because somebody asked for it: how many, never who. Added to, never changed.';
comment on column mim.erasure.kind is 'How they came to nothing, or what they were: a code.';
comment on column mim.erasure.prospects is 'Prospects, people who applied as a visiting mother, visiting mothers, or mothers that were erased.';
comment on column mim.erasure.requested_on is 'Day on which she asked for it; null: it had been kept long enough.';
comment on column mim.erasure.done_for is 'Account of the coordinator who had it done on request; null: it had been kept long enough.';
comment on column mim.erasure.went is 'How many records of each kind went along, by their codes; what is not there was not counted.';

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
  -- Looked up by their keys, never in the whole table.
  nobodys constant text := $nobodys$(
    (
      select true from mim.visit as v where v.location_id = expense_line.location_id and v.visit_id = expense_line.visit_id
    ) is not true and (
      select true from mim.trajectory as t
      where t.location_id = expense_line.location_id and t.trajectory_id = expense_line.trajectory_id
    ) is not true
  )$nobodys$;
begin
  -- The words of a signal go with her, unread.
  execute format('create policy signal_note_search on mim.signal_note for select using %s', retention);
  execute format('create policy signal_note_forget on mim.signal_note for delete using %s', retention);
  -- What was paid for her stays; the identifier on the line becomes another one, which names nobody.
  execute format('create policy expense_line_leads_nowhere on mim.expense_line for update using (
    %1$s and num_nonnulls(visit_id, trajectory_id) = 1 and %2$s
  ) with check (%1$s and %2$s)', retention, nobodys);
  -- Of an offer that is gone each of the two locations keeps lines of its own.
  execute format('create policy row_change_forget_transfer on mim.row_change for update using (
    %s and before is not null and table_name = ''transfer'' and not exists (
      select from mim.transfer as t where t.location_id = row_change.location_id and t.transfer_id = row_change.row_id
    ) and not exists (
      select from mim.transfer as t where t.to_location_id = row_change.location_id and t.transfer_id = row_change.row_id
    )
  ) with check (%s and before = ''{}''::jsonb)', retention, retention);
  execute format('create policy person_merge_forget on mim.person_merge for update using (%s and not exists (
    select from mim.person as p where p.location_id = person_merge.location_id and p.person_id = person_merge.person_id
  )) with check (%s and reason = ''(gewist)'')', retention, retention);
end $$;
grant update (visit_id, trajectory_id) on mim.expense_line to mim_app;
grant update (reason) on mim.person_merge to mim_app;
grant insert (requested_on, done_for, went) on mim.erasure to mim_app;
comment on table mim.person_merge is 'Two records of one mother that became one. Added to, never changed; undone: the action says so. Of who was erased why is taken out.';

comment on table mim.expense_line is 'Something that is paid, once: a visit, a month with a mother, a declared cost or a correction. Never changed; where she was erased for whom it was paid, it leads to nobody any more.';
comment on column mim.expense_line.visit_id is 'The visit. No reference: what was paid stays paid when the visit goes; erased with her it is another identifier, of nothing.';
comment on column mim.expense_line.trajectory_id is 'Trajectory of the mother whose month it is. No reference: what was paid stays paid when she goes; erased it is another identifier, of nobody.';
comment on column mim.removal.note is 'Note to the reason; empty too once the prospect, the applicant, the mother or the visiting mother whom it is about was erased.';
