import { useState } from 'react';
import { Notice } from '../../components/notice.js';
import { PageHeader } from '../../components/page-header.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { CancellationForm } from './cancellation-form.js';
import { removableVisit, type Visit } from './model/visit-row.js';
import { PlanForm } from './plan-form.js';
import { RecordVisit, type RecordVisitProps } from './record-visit.js';
import { useCancelVisit } from './requests/save-visit.js';
import { useVisitorNames } from './requests/visitor-names.js';
import { type VisitResult, VisitResultField } from './visit-result-field.js';

export interface ExistingVisitProps
  extends Omit<RecordVisitProps, 'misses' | 'visit' | 'name' | 'trajectoryId' | 'matches' | 'people'> {
  readonly visit: Visit;
  /** Whether another day is planned for it. */
  readonly isPlan: boolean;
  /** What is missing of it that a link led to. */
  readonly wanted?: 'visit-open' | 'visit-minutes' | undefined;
}

/** A visit that is there: recorded as it went, planned anew, or changed. */
export function ExistingVisit({ visit, isPlan, wanted, ...shared }: ExistingVisitProps) {
  const { language } = useLanguage();
  // The page may come to know a newer version; what is typed here belongs to the one it began with.
  const [begun] = useState(visit);
  const [result, setResult] = useState<VisitResult>('done');
  const { motherName: name, visitId, version, trajectoryId, status, matches } = begun;
  const people = useVisitorNames(begun.locationId);
  const saving = { name, onSaved: () => shared.onSaved(!isPlan) };
  const cancelling = useCancelVisit({ visitId, version }, saving);
  const title = status === 'done' ? m.visits_change_of({ name }) : m.visits_record_of({ name });
  const planned = m.visits_was_planned({ date: formatDate(begun.visitOn, language, 'long') });
  const removal = <RemovalButton about={removableVisit(begun)} onRemoved={() => shared.onSaved(false)} />;
  if (status === 'cancelled' || status === 'no-show') {
    return (
      <>
        <PageHeader title={title} actions={removal} />
        <Notice>
          <p>{m.visits_not_to_record()}</p>
        </Notice>
      </>
    );
  }
  if (isPlan) {
    return (
      <>
        <PageHeader title={m.visits_plan_of({ name })} lead={planned} actions={removal} />
        <PlanForm
          trajectoryId={trajectoryId}
          visit={begun}
          today={shared.today}
          matches={matches}
          people={people}
          {...saving}
        />
      </>
    );
  }
  return (
    <>
      {status === 'planned' ? (
        <PageHeader title={title} lead={planned} actions={removal} />
      ) : (
        <PageHeader title={title} actions={removal} />
      )}
      {status === 'planned' ? (
        <VisitResultField
          visitOn={begun.visitOn}
          today={shared.today}
          value={result}
          onChange={setResult}
          isWanted={wanted === 'visit-open'}
        />
      ) : null}
      {result === 'done' ? (
        <RecordVisit
          {...shared}
          // What was recorded is changed by itself, whatever waits.
          recordable={status === 'planned' ? shared.recordable : 0}
          visit={begun}
          misses={wanted === 'visit-minutes' ? 'durationMinutes' : undefined}
          name={name}
          trajectoryId={trajectoryId}
          matches={matches}
          people={people}
        />
      ) : (
        <CancellationForm
          key={result}
          status={result}
          saving={cancelling}
          saveLabel={shared.recordable > 1 ? m.visits_save_next() : m.visits_save_back()}
        />
      )}
    </>
  );
}
