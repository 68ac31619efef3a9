import { Button } from 'react-aria-components';
import { classNames } from '../../components/class-names.js';
import { useLanguage } from '../../language/language.js';
import { statusLabel, toneOf, type VisitRow } from './model/visit-row.js';
import styles from './visit-mark.module.css';
import { whoComes } from './visit-text.js';

export interface VisitMarkProps {
  readonly visit: VisitRow;
  readonly onOpen: (visitId: string) => void;
  /** Where there is room: also who visits. */
  readonly isRoomy?: boolean;
}

/** A visit in the calendar: time, mother, and how it stands in a word and a colour. */
export function VisitMark({ visit, onOpen, isRoomy }: VisitMarkProps) {
  const { language } = useLanguage();
  return (
    <Button
      className={classNames(styles.mark, styles[toneOf(visit)], isRoomy === true && styles.roomy)}
      onPress={() => onOpen(visit.visitId)}
    >
      {visit.startsAt === null ? null : <span className={styles.time}>{visit.startsAt}</span>}
      <span className={styles.name}>{visit.motherName}</span>
      {isRoomy === true && (visit.visitingMother ?? visit.companion) !== null ? (
        <span className={styles.by}>{whoComes(visit, language)}</span>
      ) : null}
      <span className={styles.status}>{statusLabel(visit, language)}</span>
    </Button>
  );
}
