import { Figure } from '../../../components/plot/figure.js';
import { m } from '../../../paraglide/messages.js';
import { breakdownFigure } from '../model/breakdown-figure.js';
import { cohortBreakdown, endReasonBreakdown } from '../model/breakdowns.js';
import type { View } from '../model/view.js';
import { FigureGrid, Section } from '../section.js';
import { sectionTitle } from '../section-list.js';

/** How trajectories ended: of those who left, and of one year's group. */
export function CompletionSection({ view }: { readonly view: View }) {
  return (
    <Section id="voltooien" title={sectionTitle('voltooien')} lead={m.figures_section_completion_lead()}>
      <FigureGrid>
        <Figure {...breakdownFigure(view, endReasonBreakdown)} />
        <Figure {...breakdownFigure(view, cohortBreakdown)} />
      </FigureGrid>
    </Section>
  );
}
