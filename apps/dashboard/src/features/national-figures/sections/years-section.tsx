import { memo } from 'react';
import { Notice } from '../../../components/notice.js';
import { Figure } from '../../../components/plot/figure.js';
import { m } from '../../../paraglide/messages.js';
import { type YearsView, yearsFigures } from '../model/years.js';
import { FigureGrid, Section } from '../section.js';
import { sectionTitle } from '../section-list.js';

export interface YearsSectionProps {
  readonly view: YearsView;
  /** True where the rest of the page is about a selection of locations. */
  readonly isBesideSelection?: boolean;
}

/** The published registrations over the years, with their breaks and notes. */
export const YearsSection = memo(function YearsSection({ view, isBesideSelection }: YearsSectionProps) {
  const years = view.published.editions.map(({ year }) => year);
  if (years.length < 2) return null;
  const span = { first: Math.min(...years), last: Math.max(...years) };
  const lead = m.figures_section_years_lead(span);
  return (
    <Section
      id="jaren"
      title={sectionTitle('jaren')}
      lead={isBesideSelection === true ? `${lead} ${m.figures_selection_not_shown()}` : lead}
    >
      <FigureGrid>
        {yearsFigures(view).map((figure) => (
          <Figure key={figure.fileName} {...figure} />
        ))}
        <EditionNotes view={view} />
      </FigureGrid>
    </Section>
  );
});

/** What there is to know of the editions as a whole. */
function EditionNotes({ view: { published, language } }: { readonly view: YearsView }) {
  const noted = published.editions.filter(({ note }) => note !== null).sort((a, b) => a.year - b.year);
  if (noted.length === 0) return null;
  return (
    <div>
      <Notice title={m.figures_edition_notes()}>
        {noted.map(({ year, note }) => (
          <p key={year}>
            {year}: {note?.[language]}
          </p>
        ))}
      </Notice>
    </div>
  );
}
