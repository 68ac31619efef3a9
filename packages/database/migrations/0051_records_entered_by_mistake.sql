-- What a location records of its own work can be taken out with a reason too: of a visiting mother, of a meeting group, or of
-- the location itself. So can somebody who applied, of whom no words stay here once she is erased.

alter table mim.removal
  add column visiting_mother_id uuid,
  add column meeting_group_id uuid;
comment on table mim.removal is 'Something or somebody that was recorded by mistake and taken out. Added to, never changed; only of a prospect or an applicant who was erased the note is emptied.';
comment on column mim.removal.visiting_mother_id is 'Visiting mother of whom it was recorded. No reference: who is put back finds her removals again.';
comment on column mim.removal.meeting_group_id is 'Meeting group of which it was recorded. No reference: a group that is put back finds its removals again.';
comment on column mim.removal.happened_on is 'Day on which it was said to have happened, or to begin; null: what is known by a name.';
comment on column mim.removal.note is 'Note to the reason; empty too once the prospect or the applicant whom it is about was erased.';

drop index mim.removal_of_dossiers;
create index removal_by_kind on mim.removal (location_id, kind, removed_at);
create index removal_by_visiting_mother on mim.removal (location_id, visiting_mother_id, removed_at) where visiting_mother_id is not null;
create index removal_by_group on mim.removal (location_id, meeting_group_id, removed_at) where meeting_group_id is not null;
grant insert (visiting_mother_id, meeting_group_id) on mim.removal to mim_app;

do $$
declare
  retention constant text := $own$(
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
    and nullif((select current_setting('mim.account_id', true)), '') = 'mim-retention'
  )$own$;
begin
  execute format('create policy removal_forget_applicant on mim.removal for update using (
    %s and kind = ''applicant'' and not exists (
      select from mim.applicant as a where a.location_id = removal.location_id and a.applicant_id = removal.row_id
    )
  ) with check (%s and note is null)', retention, retention);
end $$;
