import { NumberField as AriaNumberField, Group, Input } from 'react-aria-components';
import field from '../field.module.css';
import { FieldErrorText, FieldHead, type FieldProps } from './field-parts.js';
import styles from './form.module.css';

export interface NumberFieldProps extends FieldProps<number | null> {
  /** What is counted, behind the number: "minuten", "maanden". */
  readonly unit?: string;
  /** Arrow keys go by this much; 1 unless told. */
  readonly step?: number;
  /** Decimals, 0 unless told. */
  readonly digits?: number;
}

/** A number, typed or changed with the arrow keys. What cannot be is said by the form, not undone. */
export function NumberField(props: NumberFieldProps) {
  const { name, value, onChange, error, unit, step = 1, digits = 0, ...head } = props;
  return (
    <AriaNumberField
      className={field.field ?? ''}
      data-field={name}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ maximumFractionDigits: digits, useGrouping: false }}
      // Typed numbers stand as they are; only the arrow keys go by steps.
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? step : event.key === 'ArrowDown' ? -step : 0;
        if (by !== 0 && step !== 1) {
          event.preventDefault();
          onChange((value ?? 0) + by);
        }
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isWheelDisabled
    >
      <FieldHead {...head} />
      <Group className={styles.number ?? ''}>
        <Input className={styles.numberInput ?? ''} name={name} />
        {unit === undefined ? null : <span className={styles.unit}>{unit}</span>}
      </Group>
      <FieldErrorText error={error} />
    </AriaNumberField>
  );
}
