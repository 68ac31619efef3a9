import type { Published } from '@mim/analytics';
import { useMemo } from 'react';
import { DataTable } from '../../components/data-table/data-table.js';
import { Notice } from '../../components/notice.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { KeyFigureList } from './key-figure-list.js';
import { figureIndex } from './model/figure-index.js';
import { publishedKeyFigures } from './model/published-key-figures.js';
import { publishedRows } from './model/published-table.js';
import { PageLayout } from './page-layout.js';
import { publishedColumns } from './published-columns.js';
import { Section } from './section.js';
import { publishedSections, sectionTitle } from './section-list.js';
import { YearsSection } from './sections/years-section.js';

export interface PublishedYearProps {
  readonly published: Published;
  readonly year: number;
}

const nothingComputed = figureIndex([]);

/** A year of which only the publication is left: its totals, its notes, and the years around it. */
export function PublishedYear({ published, year }: PublishedYearProps) {
  const { language } = useLanguage();
  const edition = published.editions.find((one) => one.year === year);
  const rows = useMemo(
    () => publishedRows(published, year, nothingComputed, language),
    [published, year, language],
  );
  const columns = useMemo(() => publishedColumns({ withComputed: false }), []);
  const yearsView = useMemo(() => ({ published, computed: null, language }), [published, language]);
  return (
    <PageLayout sections={publishedSections} isUpdating={false}>
      <Notice title={m.figures_published_only({ year })}>
        {edition?.note == null ? null : <p>{edition.note[language]}</p>}
        {edition === undefined ? null : <p>{m.figures_caption_source({ source: edition.source })}</p>}
      </Notice>
      <Section id="kort" title={sectionTitle('kort')}>
        <KeyFigureList figures={publishedKeyFigures(published, year, language)} />
      </Section>
      <YearsSection view={yearsView} />
      <Section id="publicatie" title={sectionTitle('publicatie')}>
        <DataTable
          caption={m.figures_published_lead({ year })}
          isCaptionHidden
          columns={columns}
          rows={rows}
          rowId={(row) => row.key}
          isCompact
          footnote={m.figures_published_count({ count: rows.length })}
        />
      </Section>
    </PageLayout>
  );
}
