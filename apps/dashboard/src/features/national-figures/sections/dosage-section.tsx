import { Figure } from '../../../components/plot/figure.js';
import { m } from '../../../paraglide/messages.js';
import { KeyFigureList } from '../key-figure-list.js';
import { breakdownFigure } from '../model/breakdown-figure.js';
import { completedVisits } from '../model/breakdowns.js';
import { dosageShares, keyFigure } from '../model/key-figures.js';
import { dosageRates } from '../model/rates.js';
import type { View } from '../model/view.js';
import { Section } from '../section.js';
import { sectionTitle } from '../section-list.js';

/** How often mothers were visited. */
export function DosageSection({ view }: { readonly view: View }) {
  return (
    <Section id="bezoeken" title={sectionTitle('bezoeken')} lead={m.figures_section_dosage_lead()}>
      <KeyFigureList figures={[...dosageRates(view), ...dosageShares.map((spec) => keyFigure(view, spec))]} />
      <Figure {...breakdownFigure(view, completedVisits)} />
    </Section>
  );
}
