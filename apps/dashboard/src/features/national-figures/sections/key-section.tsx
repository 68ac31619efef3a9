import { KeyFigureList } from '../key-figure-list.js';
import { headlineSpecs, keyFigure } from '../model/key-figures.js';
import type { View } from '../model/view.js';
import { Section } from '../section.js';
import { sectionTitle } from '../section-list.js';

/** What is read before anything else. */
export function KeySection({ view }: { readonly view: View }) {
  return (
    <Section id="kort" title={sectionTitle('kort')}>
      <KeyFigureList figures={headlineSpecs.map((spec) => keyFigure(view, spec))} />
    </Section>
  );
}
