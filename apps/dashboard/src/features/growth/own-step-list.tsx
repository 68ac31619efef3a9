import { ownStepKinds } from '@mim/domain/growth';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button.js';
import records from '../../dossier-page/record-list.module.css';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { focusRemovedRecords } from '../../removal/removed-records.js';
import type { Growth, OwnStep } from './requests/growth.js';

const StepDialog = lazy(() => import('./step-dialog.js'));

/** The steps that a visiting mother took for herself, the latest first. */
export function OwnStepList({ growth }: { readonly growth: Growth }) {
  return (
    <section aria-label={m.growth_steps()}>
      <h3 className={records.subtitle}>{m.growth_steps()}</h3>
      {growth.steps.length === 0 ? (
        <p className={records.none}>{m.growth_steps_none()}</p>
      ) : (
        <ul className={records.list}>
          {growth.steps.map((step) => (
            <OwnStepLine key={step.ownStepId} growth={growth} step={step} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface OwnStepLineProps {
  readonly growth: Growth;
  readonly step: OwnStep;
}

function OwnStepLine({ growth, step }: OwnStepLineProps) {
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { ownStepId, version, stepKind, takenOn, stepNote } = step;
  const kind = ownStepKinds.label(stepKind, language);
  const date = formatDate(takenOn, language);
  return (
    <li className={records.entry}>
      <p>
        <time dateTime={takenOn}>{date}</time> {kind}
        {stepNote === null ? null : <span className={records.none}> · {stepNote}</span>}
      </p>
      <div className={records.buttons}>
        <Button
          variant="quiet"
          aria-label={m.growth_step_change({ step: kind, date })}
          onPress={() => setOpen(true)}
        >
          {m.growth_change()}
        </Button>
        <RemovalButton
          about={{ kind: 'own-step', id: ownStepId, version, on: takenOn }}
          onRemoved={focusRemovedRecords}
        />
      </div>
      {isOpen ? (
        <Suspense>
          <StepDialog growth={growth} step={step} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </li>
  );
}
