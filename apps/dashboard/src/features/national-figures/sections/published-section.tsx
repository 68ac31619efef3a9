import type { Published } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { useMemo, useState } from 'react';
import { DataTable } from '../../../components/data-table/data-table.js';
import { Toggle } from '../../../components/toggle.js';
import { useNarrow } from '../../../components/use-narrow.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureIndex } from '../model/figure-index.js';
import { publishedRows } from '../model/published-table.js';
import { publishedColumns } from '../published-columns.js';
import { Section } from '../section.js';
import styles from '../section.module.css';
import { sectionTitle } from '../section-list.js';

export interface PublishedSectionProps {
  readonly published: Published;
  readonly year: number;
  /** The computed figures of the whole country. */
  readonly index: FigureIndex;
  readonly language: Language;
}

/** Every published figure beside the computed one, with the note where they differ. */
export function PublishedSection({ published, year, index, language }: PublishedSectionProps) {
  // On a phone every row is a card: there the ones that differ come first.
  const isNarrow = useNarrow();
  const [isOnlyDiffering, setOnlyDiffering] = useState(isNarrow);
  const all = useMemo(
    () => publishedRows(published, year, index, language),
    [published, year, index, language],
  );
  const rows = useMemo(
    () => (isOnlyDiffering ? all.filter((row) => row.isDifferent || row.computed === null) : all),
    [all, isOnlyDiffering],
  );
  const differing = all.filter((row) => row.isDifferent).length;
  const columns = useMemo(() => publishedColumns({ withComputed: true }), []);
  if (all.length === 0) return null;
  return (
    <Section
      id="gepubliceerd"
      title={sectionTitle('gepubliceerd')}
      lead={m.figures_section_published_lead({ year })}
    >
      <div className={styles.controls}>
        <Toggle isOn={isOnlyDiffering} onChange={setOnlyDiffering}>
          {m.figures_published_only_differing()}
        </Toggle>
      </div>
      <DataTable
        caption={m.figures_section_published_lead({ year })}
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
