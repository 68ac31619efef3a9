import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { Combobox } from '../../components/form/combobox.js';
import { Skeleton } from '../../components/skeleton.js';
import { useFindMothers } from '../../facts/found-mothers.js';
import { m } from '../../paraglide/messages.js';
import { PlanForm } from './plan-form.js';
import { useVisitedMother } from './requests/visited-mother.js';
import { useVisitorNames } from './requests/visitor-names.js';

export interface PlanSheetProps {
  /** The day that it begins with, ISO text. */
  readonly day: string;
  readonly onClose: () => void;
}

/** Plans a visit where a day is looked at: whom it is to is chosen here. */
export default function PlanSheet({ day, onClose }: PlanSheetProps) {
  const [text, setText] = useState('');
  const [trajectoryId, choose] = useState<string | null>(null);
  const found = useFindMothers(text);
  return (
    <Dialog isSheet title={m.visits_plan()} onClose={onClose}>
      <Combobox
        name="moeder"
        label={m.visits_choose_mother_plan()}
        help={m.visits_choose_help()}
        {...found}
        onSearch={setText}
        value={trajectoryId}
        onChange={choose}
        autoFocus
      />
      {trajectoryId === null ? null : (
        <PlanOfMother key={trajectoryId} trajectoryId={trajectoryId} day={day} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface PlanOfMotherProps extends PlanSheetProps {
  readonly trajectoryId: string;
}

function PlanOfMother({ trajectoryId, day, onClose }: PlanOfMotherProps) {
  const { mother, error, retry } = useVisitedMother(trajectoryId);
  const people = useVisitorNames(mother?.locationId);
  if (mother === null)
    return error === null ? <Skeleton /> : <ErrorState problem={problemFromError(error)} onRetry={retry} />;
  return (
    <PlanForm
      trajectoryId={trajectoryId}
      name={mother.name}
      day={day}
      today={readToday()}
      matches={mother.matches}
      people={people}
      onSaved={onClose}
    />
  );
}
