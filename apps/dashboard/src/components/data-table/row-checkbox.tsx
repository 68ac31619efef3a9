import styles from './data-table.module.css';

export interface RowCheckboxProps {
  /** Said by a screen reader. */
  readonly label: string;
  readonly isChosen: boolean;
  /** Some of what it stands for is chosen, and some is not. */
  readonly isPartly?: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** The box by which a row of a table is chosen. */
export function RowCheckbox({ label, isChosen, isPartly = false, onChange }: RowCheckboxProps) {
  return (
    <label className={styles.boxTarget}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={label}
        checked={isChosen}
        ref={(box) => {
          if (box !== null) box.indeterminate = isPartly && !isChosen;
        }}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
