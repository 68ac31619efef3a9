-- The deliveries of 2008 can be loaded without anything around today: then there is no day to name.

alter table mim.demo_state alter column loaded_for drop not null;
comment on column mim.demo_state.loaded_for is 'Day around which the programme was made up; null: only the deliveries of 2008 are there.';
