-- A mother and a visiting mother who were entered by mistake can be taken out as a whole. What says so belongs to nobody who
-- is still there, so it stands by itself; and what was taken out of a trajectory before stays with it when it is put back.

alter table mim.removal
  drop constraint removal_location_id_trajectory_id_fkey,
  drop constraint removal_of_one,
  alter column happened_on drop not null,
  add constraint removal_of_one check (
    num_nonnulls(trajectory_id, prospect_id) = case when kind in ('trajectory', 'visiting-mother') then 0 else 1 end
  ),
  add constraint removal_of_a_day check ((happened_on is null) = (kind in ('trajectory', 'visiting-mother')));
create index removal_of_dossiers on mim.removal (location_id, removed_at)
  where trajectory_id is null and prospect_id is null;
comment on table mim.removal is 'Something or somebody that was recorded by mistake and taken out. Added to, never changed.';
comment on column mim.removal.trajectory_id is 'Trajectory that it was recorded in; null: it was a prospect''s, or a whole dossier. No reference: a trajectory that is put back finds its removals again.';
comment on column mim.removal.prospect_id is 'Prospect of whom it was recorded, with whom it goes; null: it was a trajectory''s, or a whole dossier.';
comment on column mim.removal.happened_on is 'Day on which it was said to have happened, or to begin; null: a whole dossier.';
