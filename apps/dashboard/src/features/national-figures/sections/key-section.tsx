import { m } from '../../../paraglide/messages.js';
import { KeyFigureList } from '../key-figure-list.js';
import { headlineSpecs, keyFigure } from '../model/key-figures.js';
import type { View } from '../model/view.js';
import { Section } from '../section.js';
import { sectionTitle } from '../section-list.js';

/** What is read before anything else. */
export function KeySection({ view }: { readonly view: View }) {
  // That one location is one location says nothing.
  const isOne = view.report.byLocation.length === 1;
  const specs = isOne ? headlineSpecs.filter(({ label }) => label !== 'locations') : headlineSpecs;
  return (
    <Section id="kort" title={sectionTitle('kort')} lead={m.figures_margin_lead()}>
      <KeyFigureList figures={specs.map((spec) => keyFigure(view, spec))} />
    </Section>
  );
}
