import type { Published } from '@mim/analytics';
import { useMemo } from 'react';
import { DataTable } from '../../../components/data-table/data-table.js';
import { KeyFigure, KeyFigures } from '../../../components/key-figure.js';
import { Notice } from '../../../components/notice.js';
import { PageHeader } from '../../../components/page-header.js';
import { Figure } from '../../../components/plot/figure.js';
import type { FigureOut } from '../../../components/plot/figure-out.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { figureIndex } from '../model/figure-index.js';
import { publishedKeyFigures } from '../model/published-key-figures.js';
import { publishedRows } from '../model/published-table.js';
import { yearsFigures } from '../model/years.js';
import { publishedColumns } from '../published-columns.js';
import chapter from './chapter-page.module.css';
import { EditionNotes } from './edition-notes.js';
import { Section } from './section.js';

export interface PublishedYearProps {
  readonly published: Published;
  readonly year: number;
  readonly out: FigureOut;
}

const nothingComputed = figureIndex([]);

/** A year of which only the publication is left: its totals, its notes, and the years around it. */
export function PublishedYear({ published, year, out }: PublishedYearProps) {
  const { language } = useLanguage();
  const edition = published.editions.find((one) => one.year === year);
  const rows = useMemo(
    () => publishedRows(published, year, nothingComputed, language),
    [published, year, language],
  );
  const columns = useMemo(() => publishedColumns({ withComputed: false }), []);
  const figures = useMemo(() => yearsFigures({ published, computed: null, language }), [published, language]);
  const years = published.editions.map((one) => one.year);
  const span = { first: Math.min(...years), last: Math.max(...years) };
  return (
    <>
      <PageHeader title={m.figures_national_title()} lead={m.figures_published_lead({ year })} isReport />
      <Notice title={m.figures_published_only({ year })}>
        {edition === undefined ? null : (
          <p>
            {m.figures_coverage_published({
              delivered: edition.locationsDelivered,
              count: edition.locations,
            })}
          </p>
        )}
        {edition?.note == null ? null : <p>{edition.note[language]}</p>}
        {edition === undefined ? null : <p>{m.figures_caption_source({ source: edition.source })}</p>}
      </Notice>
      <Section id="kort" title={m.figures_section_key()}>
        <KeyFigures>
          {publishedKeyFigures(published, year, language).map(({ key, ...content }) => (
            <KeyFigure key={key} {...content} />
          ))}
        </KeyFigures>
      </Section>
      {years.length < 2 ? null : (
        <Section id="jaren" title={m.figures_section_years()} lead={m.figures_section_years_lead(span)}>
          <div className={chapter.figures}>
            {figures.map((figure) => (
              <Figure key={figure.fileName} {...figure} out={out} />
            ))}
            <EditionNotes published={published} except={year} language={language} />
          </div>
        </Section>
      )}
      <Section id="publicatie" title={m.figures_section_printed()}>
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
    </>
  );
}
