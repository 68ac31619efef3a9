import { useMemo, useState } from 'react';
import { DataTable } from '../../../components/data-table/data-table.js';
import { Toggle } from '../../../components/toggle.js';
import { useNarrow } from '../../../components/use-narrow.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { publishedRows } from '../model/published-table.js';
import { publishedColumns } from '../published-columns.js';
import { Section } from './section.js';

/** Every published figure beside the computed one, with the note where they differ. Of the country, in a year. */
export function PublishedBeside() {
  const { view } = useFiguresScope();
  const { published, report, index, language } = view;
  // On a phone every row is a card: there the ones that differ come first.
  const isNarrow = useNarrow();
  const [isOnlyDiffering, setOnlyDiffering] = useState(isNarrow);
  const all = useMemo(
    () => publishedRows(published, report.year, index, language),
    [published, report.year, index, language],
  );
  const rows = useMemo(
    () => (isOnlyDiffering ? all.filter((row) => row.isDifferent || row.computed === null) : all),
    [all, isOnlyDiffering],
  );
  const differing = all.filter((row) => row.isDifferent).length;
  const columns = useMemo(() => publishedColumns({ withComputed: true }), []);
  if (all.length === 0 || !view.isNational || report.period !== undefined) return null;
  const lead = m.figures_section_published_lead({ year: report.year });
  return (
    <Section id="gepubliceerd" title={m.figures_section_published()} lead={lead}>
      <Toggle isOn={isOnlyDiffering} onChange={setOnlyDiffering}>
        {m.figures_published_only_differing()}
      </Toggle>
      <DataTable
        caption={lead}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowId={(row) => row.key}
        isCompact
        footnote={`${m.figures_published_count({ count: all.length })} · ${m.figures_published_differ({ count: differing })}`}
      />
    </Section>
  );
}
