-- What was published of the national registration, year by year, beside what can be computed. Figures
-- stand here as they were printed, with a note where the publication contradicts itself or a series breaks.

create table mim.published_edition (
  year integer primary key check (year between 1980 and 2200),
  title text not null,
  source text not null,
  locations integer not null check (locations >= 0),
  locations_delivered integer not null check (locations_delivered between 0 and locations),
  note_nl text,
  note_en text,
  constraint published_edition_note check ((note_nl is null) = (note_en is null))
);
comment on table mim.published_edition is 'National registration of a calendar year as it was published.';
comment on column mim.published_edition.year is 'Calendar year of the registration.';
comment on column mim.published_edition.title is 'Title of the publication.';
comment on column mim.published_edition.source is 'Where it was published: authors, year, publisher.';
comment on column mim.published_edition.locations is 'Locations of the programme in that year, as published.';
comment on column mim.published_edition.locations_delivered is 'Locations whose data the publication counts.';
comment on column mim.published_edition.note_nl is 'Note to the year as a whole, in Dutch.';
comment on column mim.published_edition.note_en is 'The same note in English.';

create table mim.published_figure (
  figure_id bigint generated always as identity primary key,
  year integer not null references mim.published_edition (year) on delete cascade,
  measure text not null,
  breakdown text,
  category text,
  count integer check (count >= 0),
  percent double precision check (percent between 0 and 100),
  value double precision,
  note_nl text,
  note_en text,
  unique nulls not distinct (year, measure, breakdown, category),
  constraint published_figure_category check ((breakdown is null) = (category is null)),
  constraint published_figure_something check (num_nonnulls(count, percent, value) > 0),
  constraint published_figure_note check ((note_nl is null) = (note_en is null))
);
comment on table mim.published_figure is 'One published figure, named with the measure, breakdown and category of the computed figures, so that the two can be laid side by side.';
comment on column mim.published_figure.figure_id is 'Identifier of the figure.';
comment on column mim.published_figure.year is 'Calendar year of the edition.';
comment on column mim.published_figure.measure is 'Measure, as in the computed figures.';
comment on column mim.published_figure.breakdown is 'Breakdown, as in the computed figures; null: none.';
comment on column mim.published_figure.category is 'Category of the breakdown; null: no breakdown.';
comment on column mim.published_figure.count is 'Number, where a number was printed.';
comment on column mim.published_figure.percent is 'Percentage as printed, where one was.';
comment on column mim.published_figure.value is 'Rate, mean or bound as printed, where one was.';
comment on column mim.published_figure.note_nl is 'What to know about this figure, in Dutch: a contradiction in the publication, a break in the series.';
comment on column mim.published_figure.note_en is 'The same note in English.';

alter table mim.published_edition enable row level security, force row level security;
alter table mim.published_figure enable row level security, force row level security;

create policy published_edition_read on mim.published_edition for select
  using (nullif((select current_setting('mim.account_id', true)), '') is not null);
create policy published_edition_publish on mim.published_edition for insert
  with check (nullif((select current_setting('mim.role', true)), '') = 'analyst');
create policy published_figure_read on mim.published_figure for select
  using (nullif((select current_setting('mim.account_id', true)), '') is not null);
create policy published_figure_publish on mim.published_figure for insert
  with check (nullif((select current_setting('mim.role', true)), '') = 'analyst');

grant select on mim.published_edition, mim.published_figure to mim_app;
grant select, insert on mim.published_edition, mim.published_figure to mim_analytics;
