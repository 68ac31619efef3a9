import { Figure } from '../../../components/plot/figure.js';
import { m } from '../../../paraglide/messages.js';
import { type YearsView, yearsFigures } from '../model/years.js';
import { FigureGrid, Section } from '../section.js';
import { sectionTitle } from '../section-list.js';

/** The published registrations over the years, with their breaks and notes. */
export function YearsSection({ view }: { readonly view: YearsView }) {
  const years = view.published.editions.map(({ year }) => year);
  if (years.length < 2) return null;
  const span = { first: Math.min(...years), last: Math.max(...years) };
  return (
    <Section id="jaren" title={sectionTitle('jaren')} lead={m.figures_section_years_lead(span)}>
      <FigureGrid>
        {yearsFigures(view).map((figure) => (
          <Figure key={figure.fileName} {...figure} />
        ))}
      </FigureGrid>
    </Section>
  );
}
