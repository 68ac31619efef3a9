import { recruitmentSteps } from '@mim/domain/supervision';
import { PencilLine, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { ErrorState } from '../../components/error-state.js';
import { LinkButton } from '../../components/link-button.js';
import { Skeleton } from '../../components/skeleton.js';
import { stepTexts } from '../../facts/recruitment-text.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { hasOtherRoles, OtherRoles } from '../../person-card/other-roles.js';
import styles from './recruitment.module.css';
import { type ApplicantDetail, type ApplicantLine, useApplicant } from './requests/recruitment.js';
import { StepForm } from './step-form.js';

const ApplicantSheet = lazy(() => import('./applicant-sheet.js'));
const RemoveDossierDialog = lazy(() => import('../../removal/remove-dossier-dialog.js'));

export interface ApplicantPanelProps {
  readonly applicant: ApplicantLine;
  /** After something was recorded, or she was removed. */
  readonly onDone: () => void;
}

/**
 * What is done about somebody who applied, in her place in the list: what happened is recorded beside what happened before. Of
 * who became a visiting mother it stays to be read; what is done about her stands on her page.
 */
export function ApplicantPanel({ applicant, onDone }: ApplicantPanelProps) {
  const { applicantId, version, name, visitingMotherId } = applicant;
  const details = useApplicant(applicantId);
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  return (
    <div className={styles.panel}>
      <div className={styles.side}>
        {visitingMotherId === null ? (
          <StepForm key={version} applicant={applicant} onStored={onDone} />
        ) : (
          <p>
            <LinkButton to="/bezoekmoeders/$visitingMotherId" params={{ visitingMotherId }}>
              {m.recruitment_to_page()}
            </LinkButton>
          </p>
        )}
      </div>
      <div className={styles.side}>
        {details.isError ? (
          <ErrorState problem={problemFromError(details.error)} onRetry={() => void details.refetch()} />
        ) : details.data === undefined ? (
          <Skeleton />
        ) : (
          <Steps applicant={details.data} />
        )}
        {visitingMotherId !== null ? null : (
          <div className={styles.buttons}>
            <Button
              variant="quiet"
              isDisabled={details.data === undefined}
              icon={<PencilLine size={16} aria-hidden />}
              onPress={() => setOpen('edit')}
            >
              {m.recruitment_edit()}
            </Button>
            <Button
              variant="quiet"
              icon={<Trash2 size={16} aria-hidden />}
              aria-label={m.removal_dossier_title({ name })}
              onPress={() => setOpen('remove')}
            >
              {m.removal_do()}
            </Button>
          </div>
        )}
        <Suspense>
          {open === 'edit' && details.data !== undefined ? (
            <ApplicantSheet applicant={details.data} onClose={() => setOpen(null)} />
          ) : null}
          {open === 'remove' ? (
            <RemoveDossierDialog
              kind="applicant"
              id={applicantId}
              name={name}
              onClose={() => setOpen(null)}
              onRemoved={async () => onDone()}
            />
          ) : null}
        </Suspense>
      </div>
    </div>
  );
}

/** What happened with her, the latest first. */
function Steps({ applicant }: { readonly applicant: ApplicantDetail }) {
  const { language } = useLanguage();
  const { email, note, steps, appliedOn, roles } = applicant;
  // That she became a visiting mother is told beside this.
  const told = { roles: { ...roles, visitingMother: null }, as: 'applicant' } as const;
  return (
    <section className={styles.steps} aria-label={m.recruitment_steps()}>
      <h3 className={styles.heading}>{m.recruitment_steps()}</h3>
      {email === null ? null : <p>{email}</p>}
      {hasOtherRoles(told) ? (
        <p className={styles.roles}>
          <OtherRoles {...told} />
        </p>
      ) : null}
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step.stepId}>
            <strong>{formatDate(step.happenedOn, language)}</strong>{' '}
            {recruitmentSteps.label(step.step, language)}
            {stepTexts(step, language).map((line) => (
              <p key={line} className={styles.muted}>
                {line}
              </p>
            ))}
          </li>
        ))}
        <li>
          <strong>{formatDate(appliedOn, language)}</strong> {m.recruitment_applied_step()}
          {note === null ? null : <p className={styles.muted}>{note}</p>}
        </li>
      </ul>
    </section>
  );
}
