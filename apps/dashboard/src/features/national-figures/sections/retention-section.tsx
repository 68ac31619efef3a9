import type { Curve } from '@mim/analytics';
import { useState } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { ErrorState } from '../../../components/error-state.js';
import { Figure } from '../../../components/plot/figure.js';
import { Select } from '../../../components/select.js';
import { Skeleton } from '../../../components/skeleton.js';
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
import { useCurves } from '../use-figures.js';

/** How long mothers take part and why they end; all together, or by a grouping that the reader chooses. */
export function RetentionSection({ view }: { readonly view: View }) {
  const [group, setGroup] = useState<Grouping | 'all'>('all');
  const curves = useCurves(view.report);
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
      {curves.isError ? (
        <ErrorState problem={problemFromError(curves.error)} onRetry={() => void curves.refetch()} />
      ) : curves.data === undefined ? (
        <Skeleton kind="block" />
      ) : (
        <Drawn view={view} group={group} curves={curves.data} />
      )}
    </Section>
  );
}

interface DrawnProps {
  readonly view: View;
  readonly group: Grouping | 'all';
  readonly curves: readonly Curve[];
}

function Drawn({ view, group, curves }: DrawnProps) {
  if (group === 'all') {
    return (
      <FigureGrid>
        <Figure {...retentionFigure(view, curves)} />
        <Figure {...incidenceFigure(view, curves)} />
      </FigureGrid>
    );
  }
  return (
    <>
      <Figure {...groupRetentionFigure(view, group, curves)} />
      <Figure {...groupCompletionFigure(view, group)} />
    </>
  );
}
