import { visitStatuses } from '@mim/domain';
import { SegmentedControl } from '../../components/segmented-control.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { canStand } from './model/visit-row.js';
import styles from './visit-page.module.css';

const ways = ['done', 'no-show', 'cancelled'] as const;

/** How a planned visit went. */
export type Went = (typeof ways)[number];

export interface WentChoiceProps {
  /** The day for which it was planned. */
  readonly visitOn: string;
  readonly today: string;
  readonly value: Went;
  readonly onChange: (went: Went) => void;
}

/**
 * Whether a planned visit was made, nobody was home, or it was cancelled. One that was made before its day
 * gets that day in the form; before it nobody can have been missed.
 */
export function WentChoice({ visitOn, today, value, onChange }: WentChoiceProps) {
  const { language } = useLanguage();
  const possible = ways.filter((status) => status === 'done' || canStand({ visitOn, status }, today));
  return (
    <div className={styles.went}>
      <SegmentedControl
        label={m.visits_field_went()}
        options={possible.map((way) => ({ id: way, label: visitStatuses.label(way, language) }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
