import { visitStatuses } from '@mim/domain';
import { SegmentedControl } from '../../components/segmented-control.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './visit-page.module.css';

const ways = ['done', 'no-show', 'cancelled'] as const;

/** How a planned visit went. */
export type Went = (typeof ways)[number];

export interface WentChoiceProps {
  readonly value: Went;
  readonly onChange: (went: Went) => void;
}

/** Whether a planned visit was made, nobody was home, or it was cancelled. */
export function WentChoice({ value, onChange }: WentChoiceProps) {
  const { language } = useLanguage();
  return (
    <div className={styles.went}>
      <SegmentedControl
        label={m.visits_field_went()}
        options={ways.map((way) => ({ id: way, label: visitStatuses.label(way, language) }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
