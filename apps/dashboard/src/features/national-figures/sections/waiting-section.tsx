import { Figure } from '../../../components/plot/figure.js';
import { m } from '../../../paraglide/messages.js';
import type { View } from '../model/view.js';
import { waitingFigure } from '../model/waiting-figure.js';
import { Section } from '../section.js';
import { sectionTitle } from '../section-list.js';

/** How long mothers waited. */
export function WaitingSection({ view }: { readonly view: View }) {
  return (
    <Section
      id="wachten"
      title={sectionTitle('wachten')}
      lead={m.figures_section_waiting_lead({ year: view.report.year })}
    >
      <Figure {...waitingFigure(view)} />
    </Section>
  );
}
