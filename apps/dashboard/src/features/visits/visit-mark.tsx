import { Button } from 'react-aria-components';
import styles from '../../components/calendar-mark.module.css';
import { classNames } from '../../components/class-names.js';
import tones from '../../components/tone.module.css';
import { useLanguage } from '../../language/language.js';
import { statusLabel, toneOf, type VisitRow } from './model/visit-row.js';
import { WhoComes } from './who-comes.js';

export interface VisitMarkProps {
  readonly visit: VisitRow;
  readonly onOpen: (visitId: string) => void;
  /** Where there is room: also who visits, whose name leads to how she is reached. */
  readonly isRoomy?: boolean;
}

/** A visit in the calendar: time, mother, and how it stands in a word and a colour. */
export function VisitMark({ visit, onOpen, isRoomy }: VisitMarkProps) {
  const { language } = useLanguage();
  return (
    <div className={classNames(styles.box, tones[toneOf(visit)])}>
      <Button
        className={classNames(styles.mark, isRoomy === true && styles.roomy)}
        onPress={() => onOpen(visit.visitId)}
      >
        {visit.startsAt === null ? null : <span className={styles.time}>{visit.startsAt}</span>}
        <span className={styles.name}>{visit.motherName}</span>
        <span className={styles.status}>{statusLabel(visit, language)}</span>
      </Button>
      {isRoomy === true && (visit.visitingMother ?? visit.companion) !== null ? (
        <p className={styles.by}>
          <WhoComes {...visit} />
        </p>
      ) : null}
    </div>
  );
}
