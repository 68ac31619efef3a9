-- Why a trajectory ended stays known once it was reopened: it stood in the trajectory alone, where the reopening empties it.
alter table mim.trajectory_state add column end_reason text;
comment on column mim.trajectory_state.end_reason is 'Why it ended then: a code; null: it brought no end, or it was not kept.';
comment on column mim.trajectory_state.reason is 'Why, where a reason is asked; of an end the note to it.';
