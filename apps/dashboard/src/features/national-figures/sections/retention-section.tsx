import { useState } from 'react';
import { Figure } from '../../../components/plot/figure.js';
import { Select } from '../../../components/select.js';
import { m } from '../../../paraglide/messages.js';
import { groupCompletionFigure } from '../model/group-completion-figure.js';
import { groupRetentionFigure } from '../model/group-retention-figure.js';
import { incidenceFigure } from '../model/incidence-figure.js';
import { retentionFigure } from '../model/retention-figure.js';
import { type Grouping, groupings } from '../model/strata.js';
import type { View } from '../model/view.js';
import { FigureGrid, Section } from '../section.js';
import styles from '../section.module.css';
import { sectionTitle } from '../section-list.js';

/** How long mothers take part and why they end; all together, or by a grouping that the reader chooses. */
export function RetentionSection({ view }: { readonly view: View }) {
  const [group, setGroup] = useState<Grouping | 'all'>('all');
  const byGroup = group === 'all' ? null : groupCompletionFigure(view, group);
  return (
    <Section id="meedoen" title={sectionTitle('meedoen')} lead={m.figures_section_retention_lead()}>
      <div className={styles.controls}>
        <div className={styles.choice}>
          <Select
            label={m.figures_choose_group()}
            options={(['all', ...groupings] as const).map((id) => ({
              id,
              label: m.figures_group({ group: id }),
            }))}
            value={group}
            onChange={setGroup}
          />
        </div>
      </div>
      {group === 'all' ? (
        <FigureGrid>
          <Figure {...retentionFigure(view)} />
          <Figure {...incidenceFigure(view)} />
        </FigureGrid>
      ) : (
        <>
          <Figure {...groupRetentionFigure(view, group)} />
          {byGroup === null ? null : <Figure {...byGroup} />}
        </>
      )}
    </Section>
  );
}
