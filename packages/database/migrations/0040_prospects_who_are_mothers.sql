-- A prospect who turns out to be a mother of whom there is a record already is closed with that record: she belongs to one of
-- its trajectories, as a prospect does whose own intake began one.

comment on column mim.prospect.trajectory_id is 'Trajectory that began with her intake; of a prospect who was entered twice, one of the mother who she is.';
