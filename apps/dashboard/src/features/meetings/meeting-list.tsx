import { Temporal } from '@mim/domain/kernel';
import { guidanceStatuses, isGuidanceRecordable } from '@mim/domain/supervision';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { FoldedText } from '../../components/folded-text.js';
import { LinkButton } from '../../components/link-button.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { focusRemovedRecords } from '../../removal/removed-records.js';
import styles from './meetings.module.css';
import type { Meeting } from './requests/meetings.js';

const CancelDialog = lazy(() => import('./cancel-dialog.js'));

export interface MeetingListProps {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly meetings: readonly Meeting[];
  readonly onRecord: (meeting: Meeting) => void;
  readonly onMove: (meeting: Meeting) => void;
}

/** The meetings, the latest first, each with who was there. */
export function MeetingList({ meetings, ...acts }: MeetingListProps) {
  return (
    <ul className={styles.list}>
      {meetings.map((meeting) => (
        <li key={meeting.meetingId}>
          <MeetingCard meeting={meeting} {...acts} />
        </li>
      ))}
    </ul>
  );
}

interface MeetingCardProps extends Omit<MeetingListProps, 'meetings'> {
  readonly meeting: Meeting;
}

function MeetingCard({ meeting, today, onRecord, onMove }: MeetingCardProps) {
  const { language } = useLanguage();
  const [isCancelling, setCancelling] = useState(false);
  const { meetingId, meetingOn, version, status, theme, place, startsAt, attendees, note, cancelReason } =
    meeting;
  const date = formatDate(meetingOn, language);
  const isPlanned = status === 'planned';
  const isRecordable = isGuidanceRecordable({ status, on: meetingOn }, Temporal.PlainDate.from(today));
  const details = [
    guidanceStatuses.label(status, language),
    ...[startsAt, place].filter((each) => each !== null),
    ...(status === 'done' ? [m.meetings_present({ count: attendees.length })] : []),
  ];
  return (
    <Card
      title={`${date}: ${theme ?? m.meetings_no_theme()}`}
      lead={details.join(' · ')}
      actions={
        <>
          {isRecordable ? (
            <Button onPress={() => onRecord(meeting)}>
              {isPlanned ? m.meetings_record() : m.meetings_change()}
            </Button>
          ) : null}
          {isPlanned ? (
            <>
              <Button variant="quiet" onPress={() => onMove(meeting)}>
                {m.supervision_move()}
              </Button>
              <Button variant="quiet" onPress={() => setCancelling(true)}>
                {m.supervision_cancel()}
              </Button>
            </>
          ) : null}
          {status === 'cancelled' ? null : (
            <LinkButton
              variant="quiet"
              to="/bijeenkomsten/$meetingId/presentielijst"
              params={{ meetingId }}
              aria-label={m.meetings_sign_sheet_of({ date })}
            >
              {m.meetings_sign_sheet()}
            </LinkButton>
          )}
          <RemovalButton
            about={{ kind: 'meeting', id: meetingId, version, on: meetingOn, isPlanned }}
            onRemoved={focusRemovedRecords}
          />
        </>
      }
    >
      {attendees.length === 0 ? null : (
        <ul className={styles.names}>
          {attendees.map((attendee) => (
            <li key={attendee.id}>
              <VisitingMotherName {...attendee} />
            </li>
          ))}
        </ul>
      )}
      {note === null && cancelReason === null ? null : <FoldedText>{note ?? cancelReason ?? ''}</FoldedText>}
      {isCancelling ? (
        <Suspense>
          <CancelDialog meeting={meeting} onClose={() => setCancelling(false)} />
        </Suspense>
      ) : null}
    </Card>
  );
}
