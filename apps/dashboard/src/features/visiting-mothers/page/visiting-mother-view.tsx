import type { ReactNode } from 'react';
import { Card } from '../../../components/card.js';
import { DossierLayout } from '../../../dossier-page/dossier-layout.js';
import { DossierTasks } from '../../../dossier-page/dossier-tasks.js';
import { m } from '../../../paraglide/messages.js';
import { RemovedRecords } from '../../../removal/removed-records.js';
import type { VisitingMotherAnswer } from '../requests/visiting-mother-page.js';
import { CoordinatorCard } from './coordinator-card.js';
import { FactsCard } from './facts-card.js';
import { FamiliesCard } from './families-card.js';
import { ReadinessCard } from './readiness-card.js';
import { VisitingMotherHeader } from './visiting-mother-header.js';
import { VisitingMotherTimeline } from './visiting-mother-timeline.js';

export interface VisitingMotherViewProps {
  readonly visitingMother: VisitingMotherAnswer;
  readonly notices: ReactNode;
  readonly way: ReactNode;
  readonly panels: ReactNode;
  readonly taskAction: (task: VisitingMotherAnswer['tasks'][number]) => ReactNode;
}

/** A visiting mother's page, once everything is known. */
export function VisitingMotherView(props: VisitingMotherViewProps) {
  const { visitingMother, notices, way, panels, taskAction } = props;
  return (
    <>
      <VisitingMotherHeader visitingMother={visitingMother} />
      {notices}
      <DossierLayout
        way={
          <>
            <DossierTasks tasks={visitingMother.tasks} action={taskAction} />
            <FamiliesCard visitingMother={visitingMother} />
            {way}
            <Card title={m.mother_timeline()}>
              <VisitingMotherTimeline visitingMother={visitingMother} />
              <RemovedRecords of={{ visitingMotherId: visitingMother.visitingMotherId }} />
            </Card>
          </>
        }
        side={
          <>
            <ReadinessCard visitingMother={visitingMother} />
            <CoordinatorCard visitingMother={visitingMother} />
            <FactsCard visitingMother={visitingMother} />
            {panels}
          </>
        }
      />
    </>
  );
}
