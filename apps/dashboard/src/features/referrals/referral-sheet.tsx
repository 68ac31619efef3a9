import { Temporal } from '@mim/domain/kernel';
import {
  boekenpretMonth,
  hasBooks,
  referralDirections,
  referralStates,
  referralStatesAfter,
} from '@mim/domain/referral';
import { lazy, Suspense, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { FactList } from '../../components/fact-list.js';
import { Skeleton } from '../../components/skeleton.js';
import { Status } from '../../components/status.js';
import { formatDate, formatMonth } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { BookList } from './book-list.js';
import { placeText, stateTone } from './model/referral-words.js';
import styles from './referral-sheet.module.css';
import { type Referral, useReferral } from './requests/referrals.js';

const StepForm = lazy(() => import('./step-form.js'));
const BookForm = lazy(() => import('./book-form.js'));

export interface ReferralSheetProps {
  readonly referralId: string;
  readonly onClose: () => void;
}

/** A referral that is opened: how far it came, and what can be told of it now. */
export default function ReferralSheet({ referralId, onClose }: ReferralSheetProps) {
  const referral = useReferral(referralId);
  const [form, setForm] = useState<'step' | 'book' | null>(null);
  if (form !== null && referral.data !== undefined) {
    const Form = form === 'step' ? StepForm : BookForm;
    return (
      <Suspense>
        <Form referral={referral.data} onClose={() => setForm(null)} />
      </Suspense>
    );
  }
  const name = referral.data?.motherName;
  return (
    <Dialog isSheet title={m.referrals_title()} about={name} onClose={onClose}>
      {referral.isError ? (
        <ErrorState problem={problemFromError(referral.error)} onRetry={() => void referral.refetch()} />
      ) : referral.data === undefined ? (
        <Skeleton />
      ) : (
        <ReferralDetails referral={referral.data} onForm={setForm} onRemoved={onClose} />
      )}
    </Dialog>
  );
}

interface DetailsProps {
  readonly referral: Referral;
  readonly onForm: (form: 'step' | 'book') => void;
  readonly onRemoved: () => void;
}

function ReferralDetails({ referral, onForm, onRemoved }: DetailsProps) {
  const { language } = useLanguage();
  const { referralId, version, referredOn, state, steps, programme, direction } = referral;
  const yesNo = (value: boolean | null) => (value === null ? null : value ? m.form_yes() : m.form_no());
  const givesBooks = hasBooks(referral);
  return (
    <div className={styles.sheet}>
      <FactList
        facts={[
          {
            label: m.signals_mother(),
            value: <MotherName trajectoryId={referral.trajectoryId} name={referral.motherName} />,
          },
          { label: m.mother_refer_direction(), value: referralDirections.label(direction, language) },
          { label: m.referrals_where(), value: placeText(referral, language) },
          { label: m.mother_reason(), value: referral.reason },
          { label: m.mother_refer_requested(), value: yesNo(referral.requestedByHer) },
          { label: m.mother_refer_keeps(), value: yesNo(referral.keepsVisitingMother) },
          { label: m.mother_note(), value: referral.note },
          {
            label: m.referrals_boekenpret(),
            value:
              programme === 'boekenpret' && direction === 'beside'
                ? formatMonth(boekenpretMonth(referredOn, Temporal.PlainDate.from(readToday())), language)
                : null,
          },
        ]}
      />
      <ol className={styles.steps} aria-label={m.referrals_steps()}>
        {[{ state: 'sent', reachedOn: referredOn, note: null } as const, ...steps].map((step) => (
          <li key={step.state}>
            <Status tone={stateTone[step.state]}>{referralStates.label(step.state, language)}</Status>{' '}
            <time dateTime={step.reachedOn}>{formatDate(step.reachedOn, language)}</time>
            {step.note === null ? null : <p className={styles.note}>{step.note}</p>}
          </li>
        ))}
      </ol>
      {givesBooks ? <BookList referral={referral} /> : null}
      <div className={styles.actions}>
        {referralStatesAfter[state].length === 0 ? null : (
          <Button variant={givesBooks ? 'secondary' : 'primary'} onPress={() => onForm('step')}>
            {m.referrals_do_step()}
          </Button>
        )}
        {givesBooks ? (
          <Button variant="primary" onPress={() => onForm('book')}>
            {m.referrals_do_book()}
          </Button>
        ) : null}
        <RemovalButton
          about={{ kind: 'referral', id: referralId, version, on: referredOn }}
          onRemoved={onRemoved}
        />
      </div>
    </div>
  );
}
