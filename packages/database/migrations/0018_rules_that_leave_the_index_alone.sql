-- The rule of a dossier's tables as a condition that no index can serve: one lookup of the row's location in
-- the list of the actor's. As "location = any (list)" it was taken for an index condition beside the one that
-- every statement has itself; the planner, which cannot know the list, then reckoned with ten searches for
-- each row and a fortieth of the rows, and chose indexes that read all of a location. What is allowed stays
-- the same: no role or no list is no row.
do $$
declare
  target text;
  own constant text := $own$(
    array_position(
      (select case when current_setting('mim.role', true) = 'coordinator'
        then string_to_array(current_setting('mim.location_ids', true), ',') end),
      location_id
    ) is not null
  )$own$;
begin
  foreach target in array array[
    'person', 'trajectory', 'trajectory_state', 'pause', 'extension', 'transfer', 'referral', 'outcome',
    'prospect_import', 'prospect', 'prospect_call',
    'visiting_mother', 'visiting_mother_pause', 'match_proposal', 'match', 'visit', 'signal', 'location_setting'
  ] loop
    execute format('alter policy %I on mim.%I using %s with check %s', target || '_own', target, own, own);
  end loop;
end $$;
