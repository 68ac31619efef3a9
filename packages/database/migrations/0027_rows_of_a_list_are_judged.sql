-- A mother on a list is told from others by her facts, by whomever she was entered: a key of her row, that no other
-- row may have, passed over another mother of the same name in silence. What became of each row that was not simply
-- new is kept with its list.

alter table mim.prospect drop column import_key;

alter table mim.row_change no force row level security;
alter table mim.row_change disable trigger user;
update mim.row_change set before = before - 'import_key' where table_name = 'prospect' and before ? 'import_key';
alter table mim.row_change enable trigger user;
alter table mim.row_change force row level security;

alter table mim.prospect_import add column outcomes jsonb not null default '[]' check (jsonb_typeof(outcomes) = 'array');
comment on column mim.prospect_import.outcomes is 'What became of the rows that were known or judged: place, answer, whose it is, and which facts were filled in or replaced. Codes and identifiers, never what stood in the row.';
comment on column mim.prospect_import.rows_skipped is 'Rows that became no prospect: known, left for later, or not to be read.';
