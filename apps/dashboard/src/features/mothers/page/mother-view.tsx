import type { ReactNode } from 'react';
import { Card } from '../../../components/card.js';
import { DossierLayout } from '../../../dossier-page/dossier-layout.js';
import { DossierTasks } from '../../../dossier-page/dossier-tasks.js';
import { m } from '../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import { FactsCard } from './facts-card.js';
import { MotherHeader } from './mother-header.js';
import { MotherTimeline } from './mother-timeline.js';
import { OtherTrajectories } from './other-trajectories.js';
import { OwnQuestion } from './own-question.js';
import { PartnerCard } from './partner-card.js';
import { ProgrammesCard } from './programmes-card.js';
import { VisitRhythm } from './visit-rhythm.js';

export interface MotherViewProps {
  readonly mother: MotherPageAnswer;
  readonly notices: ReactNode;
  readonly panels: ReactNode;
  readonly taskAction: (task: MotherPageAnswer['tasks'][number]) => ReactNode;
}

/** A mother's page, once everything is known. */
export function MotherView({ mother, notices, panels, taskAction }: MotherViewProps) {
  return (
    <>
      <MotherHeader mother={mother} />
      {notices}
      <DossierLayout
        way={
          <>
            <DossierTasks tasks={mother.tasks} action={taskAction} />
            {mother.rhythm.length === 0 ? null : (
              <Card title={m.mother_rhythm()}>
                <VisitRhythm months={mother.rhythm} />
              </Card>
            )}
            <Card title={m.mother_timeline()}>
              <MotherTimeline mother={mother} />
            </Card>
          </>
        }
        side={
          <>
            <OwnQuestion mother={mother} />
            <FactsCard mother={mother} />
            <ProgrammesCard mother={mother} />
            <PartnerCard mother={mother} />
            <OtherTrajectories mother={mother} />
            {panels}
          </>
        }
      />
    </>
  );
}
