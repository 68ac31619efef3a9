import { Check } from 'lucide-react';
import { m } from '../paraglide/messages.js';
import { classNames } from './class-names.js';
import styles from './stepper.module.css';

export interface Step<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** What stands under its name: "nog 2 in te vullen". */
  readonly detail?: string | undefined;
  readonly isDone: boolean;
}

export interface StepperProps<Id extends string> {
  /** What is gone through: "Stappen van het kennismakingsgesprek". */
  readonly label: string;
  readonly steps: readonly Step<Id>[];
  readonly current: Id;
  /** Goes to a step; without it the steps only show how far it is. */
  readonly onStep?: (id: Id) => void;
}

/** The steps of something longer: where one is, what is done, what still misses something. */
export function Stepper<Id extends string>({ label, steps, current, onStep }: StepperProps<Id>) {
  const place = steps.findIndex(({ id }) => id === current) + 1;
  const here = steps[place - 1];
  return (
    <nav className={styles.stepper} aria-label={label}>
      <p className={styles.place}>
        {m.stepper_place({ place, count: steps.length })}
        <span className={styles.here}>{[': ', here?.label, here?.detail && ` (${here.detail})`]}</span>
      </p>
      <ol className={styles.steps}>
        {steps.map(({ id, label: name, detail, isDone }, index) => {
          const isCurrent = id === current;
          const words = (
            <>
              <span className={classNames(styles.mark, isDone && styles.done)} aria-hidden>
                {isDone ? <Check size={14} strokeWidth={3} /> : index + 1}
              </span>
              <span className={styles.words}>
                <span className={styles.name}>{name}</span>
                {detail === undefined ? null : <span className={styles.detail}>{detail}</span>}
              </span>
            </>
          );
          return (
            <li key={id} className={classNames(styles.step, isCurrent && styles.current)}>
              {onStep === undefined ? (
                <span className={styles.go} aria-current={isCurrent ? 'step' : undefined}>
                  {words}
                </span>
              ) : (
                <button
                  type="button"
                  className={styles.go}
                  aria-current={isCurrent ? 'step' : undefined}
                  onClick={() => onStep(id)}
                >
                  {words}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
