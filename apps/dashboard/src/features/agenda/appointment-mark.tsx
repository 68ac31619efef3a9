import { appointmentKinds } from '@mim/domain/code-lists';
import { capitalised } from '@mim/domain/kernel';
import { Link, type LinkProps } from '@tanstack/react-router';
import { readToday } from '../../clients/today.js';
import styles from '../../components/calendar-mark.module.css';
import { classNames } from '../../components/class-names.js';
import tones from '../../components/tone.module.css';
import { useLanguage } from '../../language/language.js';
import type { Appointment } from './model/agenda-entry.js';
import { appointmentStanding } from './model/appointment-standing.js';

export interface AppointmentMarkProps {
  readonly appointment: Appointment;
  /** Where it is prepared or recorded. */
  readonly page: LinkProps;
  readonly isRoomy: boolean;
}

/** An appointment in the calendar: time, with whom, and where; it leads to where it is prepared or recorded. */
export function AppointmentMark({ appointment, page, isRoomy }: AppointmentMarkProps) {
  const { language } = useLanguage();
  const { kind, startsAt, title, place } = appointment;
  const what = capitalised(appointmentKinds.label(kind, language));
  const { tone, words } = appointmentStanding(appointment, readToday(), language);
  const status = [title === null ? null : what, words].filter((each) => each !== null);
  return (
    <Link
      className={classNames(styles.box, styles.mark, styles.link, tones[tone], isRoomy && styles.roomy)}
      {...page}
    >
      {startsAt === null ? null : <span className={styles.time}>{startsAt}</span>}
      <span className={styles.name}>{title ?? what}</span>
      {isRoomy && place !== null ? <span className={styles.place}>{place}</span> : null}
      {status.length === 0 ? null : <span className={styles.status}>{status.join(', ')}</span>}
    </Link>
  );
}
