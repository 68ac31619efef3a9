import { Figure } from '../../../components/plot/figure.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { KeyFigureList } from '../key-figure-list.js';
import { breakdownFigure } from '../model/breakdown-figure.js';
import { visitingMotherBreakdowns } from '../model/breakdowns.js';
import { keyFigure, visitingMotherShares } from '../model/key-figures.js';
import { ledgerOf, ledgerText } from '../model/ledger.js';
import { visitingMotherRates } from '../model/rates.js';
import type { View } from '../model/view.js';
import { FigureGrid, Section } from '../section.js';
import { sectionTitle } from '../section-list.js';
import styles from './visiting-mothers-section.module.css';

/** The volunteers: key figures, who they are, who came and who left. */
export function VisitingMothersSection({ view }: { readonly view: View }) {
  return (
    <Section
      id="bezoekmoeders"
      title={sectionTitle('bezoekmoeders')}
      lead={m.figures_section_visiting_mothers_lead()}
    >
      <LedgerLine view={view} />
      <KeyFigureList
        figures={[...visitingMotherShares.map((spec) => keyFigure(view, spec)), ...visitingMotherRates(view)]}
      />
      <FigureGrid>
        {visitingMotherBreakdowns.map((spec) => (
          <Figure key={`${spec.measure} ${spec.breakdown}`} {...breakdownFigure(view, spec)} />
        ))}
      </FigureGrid>
    </Section>
  );
}

/** From the first of January to the last of December: it balances. */
function LedgerLine({ view }: { readonly view: View }) {
  const { language } = useLanguage();
  const ledger = ledgerOf(view.index);
  if (ledger === null) return null;
  const words = ledgerText(ledger, language);
  return (
    <dl className={styles.ledger} aria-label={m.figures_topic({ topic: 'ledger' })}>
      {(['opening', 'in', 'out', 'closing'] as const).map((flow) => (
        <div key={flow} className={styles.flow} data-flow={flow}>
          <dt>{m.figures_category({ category: flow })}</dt>
          <dd>{words[flow]}</dd>
        </div>
      ))}
    </dl>
  );
}
