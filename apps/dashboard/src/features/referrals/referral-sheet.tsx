import { Temporal } from '@mim/domain/kernel';
import {
  aboutProgramme,
  boekenpretMonth,
  hasBooks,
  hasHomeStartBegun,
  type MatchAfterHomeStart,
  matchAfterHomeStart,
  matchesAfterHomeStart,
  referralDirections,
  referralStatesAfter,
  referralStateWords,
  withoutLastStep,
} from '@mim/domain/referral';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { FactList } from '../../components/fact-list.js';
import { FoldedText } from '../../components/folded-text.js';
import { Link } from '../../components/link.js';
import { Skeleton } from '../../components/skeleton.js';
import { Status } from '../../components/status.js';
import { formatDate, formatMonth } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { BookList } from './book-list.js';
import { placeText, stateTone } from './model/referral-words.js';
import styles from './referral-sheet.module.css';
import { type Referral, useReferral } from './requests/referrals.js';
import { useTerms } from './requests/terms.js';
import { TakeBackButton } from './take-back-button.js';

const StepForm = lazy(() => import('./step-form.js'));
const BookForm = lazy(() => import('./book-form.js'));
const CorrectForm = lazy(() => import('./correct-form.js'));

/** What can be told of a referral, each in a form of its own. */
const forms = { step: StepForm, book: BookForm, correct: CorrectForm } as const;
type FormName = keyof typeof forms;

export interface ReferralSheetProps {
  readonly referralId: string;
  /** How a mother's trajectory is ended, from here; absent: only on her page. */
  readonly end?: ((trajectoryId: string, onClose: () => void) => ReactNode) | undefined;
  readonly onClose: () => void;
}

/** A referral that is opened: how far it came, and what can be told of it now. */
export default function ReferralSheet({ referralId, end, onClose }: ReferralSheetProps) {
  const referral = useReferral(referralId);
  const [isEnding, setEnding] = useState(false);
  const [form, setForm] = useState<FormName | null>(null);
  if (form !== null && referral.data !== undefined) {
    const Form = forms[form];
    return (
      <Suspense>
        <Form referral={referral.data} onClose={() => setForm(null)} />
      </Suspense>
    );
  }
  if (isEnding && referral.data !== undefined)
    return end?.(referral.data.trajectoryId, () => setEnding(false));
  const name = referral.data?.motherName;
  return (
    <Dialog isSheet title={m.referrals_title()} about={name} onClose={onClose}>
      {referral.isError ? (
        <ErrorState problem={problemFromError(referral.error)} onRetry={() => void referral.refetch()} />
      ) : referral.data === undefined ? (
        <Skeleton />
      ) : (
        <ReferralDetails
          referral={referral.data}
          onForm={setForm}
          onRemoved={onClose}
          onEnd={end === undefined ? undefined : () => setEnding(true)}
        />
      )}
    </Dialog>
  );
}

interface DetailsProps {
  readonly referral: Referral;
  readonly onForm: (form: FormName) => void;
  readonly onRemoved: () => void;
  readonly onEnd: (() => void) | undefined;
}

function ReferralDetails({ referral, onForm, onRemoved, onEnd }: DetailsProps) {
  const { language } = useLanguage();
  const { referralId, version, referredOn, state, steps, programme, direction } = referral;
  const yesNo = (value: boolean | null) => (value === null ? null : value ? m.form_yes() : m.form_no());
  const givesBooks = hasBooks(referral);
  const canKeep = useTerms([referral.locationId])(referral.locationId).homeStartKeepsVisitingMother;
  const match = matchAfterHomeStart(referral, canKeep);
  const about = programme === null ? null : aboutProgramme(programme);
  const isToEnd = onEnd !== undefined && hasHomeStartBegun(referral) && referral.endedOn === null;
  const isBegun = steps.every((step) => step.state !== 'noted');
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
          { label: m.referrals_about(), value: about === null ? null : about[language] },
          { label: m.mother_reason(), value: <FoldedText>{referral.reason}</FoldedText> },
          { label: m.mother_refer_requested(), value: yesNo(referral.requestedByHer) },
          { label: m.mother_refer_keeps(), value: yesNo(referral.keepsVisitingMother) },
          {
            label: m.referrals_match(),
            value: match === null ? null : <HerMatch referral={referral} after={match} />,
          },
          {
            label: m.mother_note(),
            value: referral.note === null ? null : <FoldedText>{referral.note}</FoldedText>,
          },
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
        {[...(isBegun ? [{ state: 'sent', reachedOn: referredOn, note: null } as const] : []), ...steps].map(
          (step) => (
            <li key={step.state}>
              <Status tone={stateTone[step.state]}>
                {referralStateWords(referral, step.state)[language]}
              </Status>{' '}
              <time dateTime={step.reachedOn}>{formatDate(step.reachedOn, language)}</time>
              {step.note === null ? null : <FoldedText>{step.note}</FoldedText>}
            </li>
          ),
        )}
      </ol>
      {givesBooks ? <BookList referral={referral} /> : null}
      <div className={styles.actions}>
        {isToEnd ? (
          <Button variant="primary" onPress={onEnd}>
            {m.mother_do_end()}
          </Button>
        ) : null}
        {referralStatesAfter[state].length === 0 ? null : (
          <Button variant={givesBooks || isToEnd ? 'secondary' : 'primary'} onPress={() => onForm('step')}>
            {m.referrals_do_step()}
          </Button>
        )}
        {givesBooks ? (
          <Button variant="primary" onPress={() => onForm('book')}>
            {m.referrals_do_book()}
          </Button>
        ) : null}
        <Button variant="quiet" onPress={() => onForm('correct')}>
          {m.referrals_do_correct()}
        </Button>
        {withoutLastStep(referral).ok ? <TakeBackButton referral={referral} /> : null}
        <RemovalButton
          about={{ kind: 'referral', id: referralId, version, on: referredOn }}
          onRemoved={onRemoved}
        />
      </div>
    </div>
  );
}

interface HerMatchProps {
  readonly referral: Referral;
  readonly after: MatchAfterHomeStart;
}

/** What becomes of her match when she goes to Home-Start, and the way to it. */
function HerMatch({ referral: { trajectoryId, visitingMother }, after }: HerMatchProps) {
  const { language } = useLanguage();
  if (visitingMother === null) return m.mother_refer_match_none();
  return (
    <>
      <VisitingMotherName {...visitingMother} /> {matchesAfterHomeStart.label(after, language)}{' '}
      <Link to="/moeders/$trajectoryId" params={{ trajectoryId }}>
        {m.referrals_see_match()}
      </Link>
    </>
  );
}
