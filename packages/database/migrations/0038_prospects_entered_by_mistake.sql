-- Somebody who was referred and was entered by mistake can be taken out as a whole, as a mother can. What was taken out of her
-- before stays with her when she is put back. Once what she was is erased, no words about her stay in these lines either.

alter table mim.removal
  drop constraint removal_location_id_prospect_id_fkey,
  drop constraint removal_of_one,
  drop constraint removal_of_a_day,
  add constraint removal_of_one check (
    num_nonnulls(trajectory_id, prospect_id) = case when kind in ('trajectory', 'visiting-mother', 'prospect') then 0 else 1 end
  ),
  add constraint removal_of_a_day check (
    (happened_on is null) = (kind in ('trajectory', 'visiting-mother', 'prospect'))
  );
comment on table mim.removal is 'Something or somebody that was recorded by mistake and taken out. Added to, never changed; only of a prospect who was erased the note is emptied.';
comment on column mim.removal.prospect_id is 'Prospect of whom it was recorded; null: it was a trajectory''s, or a whole dossier. No reference: a prospect who is put back finds her removals again.';
comment on column mim.removal.note is 'Note to the reason; empty too once the prospect whom it is about was erased.';

do $$
declare
  retention constant text := $own$(
    nullif((select current_setting('mim.role', true)), '') = 'coordinator'
    and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
    and nullif((select current_setting('mim.account_id', true)), '') = 'mim-retention'
  )$own$;
begin
  execute format('create policy removal_forget on mim.removal for update using (
    %s and not exists (
      select from mim.prospect as p where p.location_id = removal.location_id
        and p.prospect_id = coalesce(removal.prospect_id, case when removal.kind = ''prospect'' then removal.row_id end)
    ) and (removal.prospect_id is not null or removal.kind = ''prospect'')
  ) with check (%s and note is null)', retention, retention);
end $$;
grant update (note) on mim.removal to mim_app;

comment on column mim.prospect_import.outcomes is 'What became of the rows that were known or judged: place, answer, whose it is, and which facts were filled in, replaced or left as they were. Codes and identifiers, never what stood in the row.';
