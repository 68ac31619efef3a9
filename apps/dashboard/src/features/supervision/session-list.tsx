import { type Language, Temporal, unitWord } from '@mim/domain/kernel';
import {
  guidanceStatuses,
  isGuidanceRecordable,
  sessionContentRefusals,
  supervisionChannels,
} from '@mim/domain/supervision';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button.js';
import { LinkButton } from '../../components/link-button.js';
import { useIsPrinting } from '../../components/use-is-printing.js';
import records from '../../dossier-page/record-list.module.css';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { focusRemovedRecords } from '../../removal/removed-records.js';
import type { Session, Supervision } from './requests/supervision.js';
import { SessionContent } from './session-content.js';

const PlanDialog = lazy(() => import('./plan-dialog.js'));
const CancelDialog = lazy(() => import('./cancel-dialog.js'));

/** So many sessions stand in sight; the others behind a button. */
const inSight = 4;

const inBrief = ({ status, channel, durationMinutes }: Session, language: Language): string =>
  [
    guidanceStatuses.label(status, language),
    supervisionChannels.label(channel, language),
    ...(durationMinutes === null
      ? []
      : [`${durationMinutes} ${unitWord('minutes', durationMinutes, language)}`]),
  ].join(' · ');

/** Whether a session was held and nothing is written of it: recorded when that was not asked yet. */
const saysNothing = (session: Session, sessions: readonly Session[]): boolean => {
  const settled = sessions
    .flatMap(({ agreements }) => agreements)
    .filter(({ settledOn }) => settledOn === session.sessionOn);
  return session.status === 'done' && sessionContentRefusals({ ...session, settled }).length > 0;
};

/** The sessions with a visiting mother, the latest first, each with what can be done with it. */
export function SessionList({ supervision }: { readonly supervision: Supervision }) {
  const [isUnfolded, setWhole] = useState(false);
  const isPrinting = useIsPrinting();
  const isWhole = isUnfolded || isPrinting;
  const { sessions } = supervision;
  if (sessions.length === 0) return <p className={records.none}>{m.supervision_none()}</p>;
  return (
    <>
      <ul className={records.list}>
        {(isWhole ? sessions : sessions.slice(0, inSight)).map((session) => (
          <SessionLine key={session.sessionId} supervision={supervision} session={session} />
        ))}
      </ul>
      {sessions.length > inSight && !isWhole ? (
        <Button variant="quiet" onPress={() => setWhole(true)}>
          {m.supervision_show_all({ count: sessions.length })}
        </Button>
      ) : null}
    </>
  );
}

interface SessionLineProps {
  readonly supervision: Supervision;
  readonly session: Session;
}

function SessionLine({ supervision, session }: SessionLineProps) {
  const { language } = useLanguage();
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null);
  const { visitingMotherId, name, today } = supervision;
  const { sessionId, version, status, sessionOn } = session;
  const isPlanned = status === 'planned';
  const isRecordable = isGuidanceRecordable({ status, on: sessionOn }, Temporal.PlainDate.from(today));
  const date = formatDate(sessionOn, language);
  const close = () => setOpen(null);
  return (
    <li className={records.entry}>
      <p>
        <time dateTime={sessionOn}>{date}</time>{' '}
        <span className={records.none}>{inBrief(session, language)}</span>
      </p>
      {saysNothing(session, supervision.sessions) ? (
        <p className={records.none}>{m.supervision_says_nothing()}</p>
      ) : (
        <SessionContent session={session} />
      )}
      <div className={records.buttons}>
        {isRecordable ? (
          <LinkButton
            variant="quiet"
            to="/bezoekmoeders/$visitingMotherId/gesprek"
            params={{ visitingMotherId }}
            search={{ gesprek: sessionId }}
          >
            {isPlanned ? m.supervision_record() : m.supervision_change()}
          </LinkButton>
        ) : null}
        {isPlanned ? (
          <>
            <Button variant="quiet" onPress={() => setOpen('move')}>
              {m.supervision_move()}
            </Button>
            <Button variant="quiet" onPress={() => setOpen('cancel')}>
              {m.supervision_cancel()}
            </Button>
          </>
        ) : null}
        <RemovalButton
          about={{ kind: 'supervision', id: sessionId, version, on: sessionOn, isPlanned }}
          onRemoved={focusRemovedRecords}
        />
      </div>
      <Suspense>
        {open === 'move' ? <PlanDialog supervision={supervision} session={session} onClose={close} /> : null}
        {open === 'cancel' ? <CancelDialog name={name} session={session} onClose={close} /> : null}
      </Suspense>
    </li>
  );
}
