import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { plannedForNow } from './model/visit-row.js';
import { introducing } from './model/visitors.js';
import { PlanForm } from './plan-form.js';
import { PlannedFirst } from './planned-first.js';
import { RecordVisit, type RecordVisitProps } from './record-visit.js';
import { useUsualMinutes } from './requests/usual-minutes.js';
import { useVisitedMother } from './requests/visited-mother.js';
import { useVisitorNames } from './requests/visitor-names.js';

export interface NewVisitProps
  extends Omit<RecordVisitProps, 'visit' | 'name' | 'matches' | 'people' | 'usualMinutes'> {
  readonly isPlan: boolean;
  /** On the visit that is planned the coordinator introduces mother and visiting mother to each other. */
  readonly isIntroduction: boolean;
}

/** A visit that nobody planned, or one to plan. */
export function NewVisit({ isPlan, isIntroduction, ...shared }: NewVisitProps) {
  const { mother, error, retry } = useVisitedMother(shared.trajectoryId);
  const people = useVisitorNames(mother?.locationId);
  const usualMinutes = useUsualMinutes(mother?.locationId);
  const [isAnother, setAnother] = useState(false);
  const name = mother?.name ?? '';
  if (mother === null || usualMinutes === null) {
    return (
      <>
        <PageHeader title={isPlan ? m.visits_plan_title() : m.visits_record_title()} />
        {error === null ? <Skeleton /> : <ErrorState problem={problemFromError(error)} onRetry={retry} />}
      </>
    );
  }
  return (
    <>
      {isPlan && isIntroduction ? (
        <PageHeader title={m.visits_introduction_of({ name })} lead={m.visits_introduction_lead()} />
      ) : (
        <PageHeader title={isPlan ? m.visits_plan_of({ name }) : m.visits_record_of({ name })} />
      )}
      {isPlan ? (
        <PlanForm
          trajectoryId={shared.trajectoryId}
          name={name}
          today={shared.today}
          matches={mother.matches}
          people={people}
          {...(isIntroduction ? { visitors: introducing(mother.matches) } : {})}
          onSaved={() => shared.onSaved(false)}
        />
      ) : mother.planned.length > 0 && !isAnother ? (
        <PlannedFirst
          name={name}
          planned={plannedForNow(mother.planned, shared.today)}
          onAnother={() => setAnother(true)}
        />
      ) : (
        <RecordVisit
          {...shared}
          usualMinutes={usualMinutes}
          visit={null}
          name={name}
          matches={mother.matches}
          people={people}
        />
      )}
    </>
  );
}
