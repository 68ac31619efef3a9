import { visitStatuses } from '@mim/domain/visit';
import { useRef } from 'react';
import { FocusOnOpen } from '../../components/form/focus-on-open.js';
import { SegmentedControl } from '../../components/segmented-control.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { canHaveStatus } from './model/visit-row.js';
import styles from './visit-page.module.css';

const ways = ['done', 'no-show', 'cancelled'] as const;

/** How a planned visit went. */
export type VisitResult = (typeof ways)[number];

export interface VisitResultFieldProps {
  /** The day for which it was planned. */
  readonly visitOn: string;
  readonly today: string;
  readonly value: VisitResult;
  readonly onChange: (result: VisitResult) => void;
  /** A link led here: it takes the focus. */
  readonly isWanted: boolean;
}

/**
 * Whether a planned visit was made, nobody was home, or it was cancelled. One that was made before its day
 * gets that day in the form; before it nobody can have been missed.
 */
export function VisitResultField({ visitOn, today, value, onChange, isWanted }: VisitResultFieldProps) {
  const { language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const possible = ways.filter((status) => status === 'done' || canHaveStatus({ visitOn, status }, today));
  return (
    <div className={styles.result} ref={box}>
      <FocusOnOpen form={box} name={isWanted ? 'result' : undefined} />
      <div data-field="result">
        <SegmentedControl
          label={m.visits_field_went()}
          options={possible.map((way) => ({ id: way, label: visitStatuses.label(way, language) }))}
          value={value}
          onChange={onChange}
        />
      </div>
    </div>
  );
}
