import { classNames } from '../class-names.js';
import styles from './data-table.module.css';

export interface RowCheckboxProps {
  /** Said by a screen reader, or in sight. */
  readonly label: string;
  readonly hasWords?: boolean;
  readonly isChosen: boolean;
  /** Some of what it stands for is chosen, and some is not. */
  readonly isPartly?: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** The box by which a row of a table is chosen. */
export function RowCheckbox(props: RowCheckboxProps) {
  const { label, hasWords = false, isChosen, isPartly = false, onChange } = props;
  return (
    <label className={classNames(styles.boxTarget, hasWords && styles.boxWithWords)}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={hasWords ? undefined : label}
        checked={isChosen}
        ref={(box) => {
          if (box !== null) box.indeterminate = isPartly && !isChosen;
        }}
        onChange={(event) => onChange(event.target.checked)}
      />
      {hasWords ? label : null}
    </label>
  );
}
