import { dayParts, preparationExercises, preparationForms, preparationTopics } from '@mim/domain/code-lists';
import type { Language } from '@mim/domain/kernel';
import { CircleAlert, CircleCheck, GraduationCap, PencilLine } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { focusRemovedRecords } from '../../removal/removed-records.js';
import { participantsOf } from './model/participants.js';
import { heldText, missingText } from './model/standing-text.js';
import styles from './preparation.module.css';
import {
  type Preparation,
  type PreparationSession,
  usePreparation,
  usePreparing,
} from './requests/preparation.js';

const PreparationSheet = lazy(() => import('./preparation-sheet.js'));

export interface PreparationCardProps {
  readonly visitingMotherId: string;
  /** Whether she needs none, as a coordinator who visits: then only sessions that were held are shown. */
  readonly isExempt?: boolean;
  /** The session that another page led to. */
  readonly opened?: string | undefined;
  /** After that session was closed. */
  readonly onClosed?: () => void;
}

/** How far the preparation of a visiting mother is, what is missing, and each of her sessions. */
export function PreparationCard({
  visitingMotherId,
  isExempt = false,
  opened,
  onClosed,
}: PreparationCardProps) {
  const preparation = usePreparation(visitingMotherId);
  const preparing = usePreparing();
  const [chosen, setChosen] = useState<PreparationSession | 'new' | null>(null);
  const { data } = preparation;
  const ledTo = data?.sessions.find(({ preparationSessionId }) => preparationSessionId === opened);
  const open = chosen ?? (preparing.isPending ? null : (ledTo ?? null));
  const close = () => {
    setChosen(null);
    if (opened !== undefined) onClosed?.();
  };
  if (isExempt && data?.sessions.length === 0) return null;
  return (
    <Card
      title={m.preparation_title()}
      actions={
        // Of who needs none there is nothing to record.
        isExempt ? null : (
          <Button
            isDisabled={data === undefined || preparing.data === undefined}
            icon={<GraduationCap size={16} aria-hidden />}
            onPress={() => setChosen('new')}
          >
            {m.preparation_record()}
          </Button>
        )
      }
    >
      {preparation.isError ? (
        <ErrorState
          problem={problemFromError(preparation.error)}
          onRetry={() => void preparation.refetch()}
        />
      ) : data === undefined ? (
        <Skeleton />
      ) : (
        <>
          {isExempt ? null : <Standing preparation={data} />}
          <ul className={styles.sessions}>
            {data.sessions.map((session) => (
              <SessionLine
                key={session.preparationSessionId}
                session={session}
                onChange={() => setChosen(session)}
              />
            ))}
          </ul>
        </>
      )}
      {open === null || data === undefined ? null : (
        <Suspense>
          <PreparationSheet
            locationId={data.locationId}
            participants={participantsOf(preparing.data ?? [], data)}
            form={data.standing.form ?? 'individual'}
            visitingMotherId={visitingMotherId}
            session={open === 'new' ? undefined : open}
            onClose={close}
          />
        </Suspense>
      )}
    </Card>
  );
}

/** Whether it is complete, and what is missing while it is not. */
function Standing({ preparation }: { readonly preparation: Preparation }) {
  const { language } = useLanguage();
  const { preparedOn, standing } = preparation;
  const missing = missingText(standing, language);
  return (
    <div className={styles.standing}>
      {preparedOn === null ? (
        <p className={styles.incomplete}>
          <CircleAlert size={18} aria-hidden />
          {m.preparation_incomplete()}
        </p>
      ) : (
        <p className={styles.complete}>
          <CircleCheck size={18} aria-hidden />
          {m.preparation_complete({ date: formatDate(preparedOn, language) })}
        </p>
      )}
      {preparedOn !== null && standing.held === 0 ? null : <p>{heldText(standing, language)}</p>}
      {preparedOn === null && missing !== null ? <p>{missing}</p> : null}
    </div>
  );
}

interface SessionLineProps {
  readonly session: PreparationSession;
  readonly onChange: () => void;
}

/** A session: when, in which form, what was discussed and practised, and who else was there. */
function SessionLine({ session, onChange }: SessionLineProps) {
  const { language } = useLanguage();
  const { heldOn, dayPart, form, topics, exercises, note, attendees } = session;
  const date = formatDate(heldOn, language);
  const part = dayPart === null ? null : dayParts.label(dayPart, language);
  return (
    <li className={styles.session}>
      <div>
        <strong>{[date, part].filter((each) => each !== null).join(', ')}</strong>{' '}
        {preparationForms.label(form, language)}
        <p className={styles.muted}>{contentsText({ topics, exercises }, language)}</p>
        {attendees.length < 2 ? null : (
          <div className={styles.with}>
            <span className={styles.muted}>{m.preparation_with()}</span>
            <ul className={styles.names}>
              {attendees.map(({ id, name }) => (
                <li key={id}>
                  <VisitingMotherName id={id} name={name} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {note === null ? null : <p>{note}</p>}
      </div>
      <div className={styles.buttons}>
        <Button
          variant="quiet"
          icon={<PencilLine size={16} aria-hidden />}
          aria-label={m.preparation_change_of({ date })}
          onPress={onChange}
        />
        <RemovalButton
          isIconOnly
          about={{
            kind: 'preparation',
            id: session.preparationSessionId,
            version: session.version,
            on: heldOn,
          }}
          onRemoved={focusRemovedRecords}
        />
      </div>
    </li>
  );
}

const contentsText = (
  { topics, exercises }: Pick<PreparationSession, 'topics' | 'exercises'>,
  language: Language,
): string =>
  [
    ...topics.map((topic) => preparationTopics.label(topic, language)),
    ...exercises.map((exercise) => preparationExercises.label(exercise, language)),
  ].join(' · ');
