import { Link } from '@tanstack/react-router';
import { classNames } from '../../components/class-names.js';
import tones from '../../components/tone.module.css';
import { m } from '../../paraglide/messages.js';
import type { CalendarEntry, IntakeEntry } from './model/calendar-entry.js';
import { VisitMark, type VisitMarkProps } from './visit-mark.js';
import styles from './visit-mark.module.css';

export interface CalendarMarkProps extends Omit<VisitMarkProps, 'visit'> {
  readonly entry: CalendarEntry;
}

/** A visit or an intake in the calendar. */
export const CalendarMark = ({ entry, ...mark }: CalendarMarkProps) =>
  'intake' in entry ? (
    <IntakeMark entry={entry} isRoomy={mark.isRoomy} />
  ) : (
    <VisitMark visit={entry} {...mark} />
  );

interface IntakeMarkProps {
  readonly entry: IntakeEntry;
  readonly isRoomy: boolean | undefined;
}

/** An intake: time, mother, and where; it leads to her. */
function IntakeMark({ entry: { startsAt, intake }, isRoomy }: IntakeMarkProps) {
  const { trajectoryId, prospectId, intakePlace } = intake;
  const content = (
    <>
      {startsAt === null ? null : <span className={styles.time}>{startsAt}</span>}
      <span className={styles.name}>{intake.name}</span>
      {isRoomy === true && intakePlace !== null ? <span className={styles.place}>{intakePlace}</span> : null}
      <span className={styles.status}>{m.visits_intake()}</span>
    </>
  );
  const className = classNames(
    styles.box,
    styles.mark,
    styles.link,
    tones.info,
    isRoomy === true && styles.roomy,
  );
  return trajectoryId === null ? (
    <Link className={className} to="/aanmeldingen" search={{ aanmelding: prospectId }}>
      {content}
    </Link>
  ) : (
    <Link className={className} to="/intake/$trajectoryId" params={{ trajectoryId }}>
      {content}
    </Link>
  );
}
