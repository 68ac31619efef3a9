import { Figure } from '../../../components/plot/figure.js';
import { m } from '../../../paraglide/messages.js';
import { breakdownFigure } from '../model/breakdown-figure.js';
import { reachBreakdowns, referredTo } from '../model/breakdowns.js';
import { trajectoryFigure } from '../model/trajectory-figure.js';
import type { View } from '../model/view.js';
import { FigureGrid, Section } from '../section.js';
import { sectionTitle } from '../section-list.js';

/** Who is reached: origin, age, education and the rest, each with what it is held against. */
export function ReachSection({ view }: { readonly view: View }) {
  return (
    <Section
      id="bereik"
      title={sectionTitle('bereik')}
      lead={m.figures_section_reach_lead({ year: view.report.year })}
    >
      <FigureGrid>
        {reachBreakdowns.map((spec) => (
          <Figure key={spec.breakdown} {...breakdownFigure(view, spec)} />
        ))}
        <Figure {...trajectoryFigure(view)} />
        <Figure {...breakdownFigure(view, referredTo)} />
      </FigureGrid>
    </Section>
  );
}
