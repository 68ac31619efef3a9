-- The figures that an account has put together, in an order of its own and with its own notes. Nobody else sees them. It holds which figures,
-- of which year and locations: never a number, so that a report is as right as the deliveries are.

create table mim.own_report (
  account_id text primary key default current_setting('mim.account_id'),
  items jsonb not null check (jsonb_typeof(items) = 'array' and jsonb_array_length(items) <= 40),
  version integer not null default 1 check (version >= 1),
  changed_at timestamptz not null default clock_timestamp()
);
comment on table mim.own_report is 'Figures that an account has put together, with its notes; one for each account, seen by that account alone.';
comment on column mim.own_report.account_id is 'Account that keeps it; not a foreign key, as in mim.membership. Who removes accounts removes it.';
comment on column mim.own_report.items is 'Which figures, of which year and selection, with a note; in the order of the report.';
comment on column mim.own_report.version is 'Number of the change: one more at each.';
comment on column mim.own_report.changed_at is 'Moment of the last change.';

alter table mim.own_report enable row level security, force row level security;

create policy own_report_own on mim.own_report for all
  using (account_id = nullif((select current_setting('mim.account_id', true)), ''))
  with check (account_id = nullif((select current_setting('mim.account_id', true)), ''));
-- Whoever removes accounts, as one process does with those of the demonstration, removes what they kept.
create policy own_report_remove on mim.own_report for all to mim_owner
  using (nullif((select current_setting('mim.role', true)), '') = 'administrator');

grant select, insert, update, delete on mim.own_report to mim_app;
