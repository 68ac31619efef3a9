import { parseTime } from '@internationalized/date';
import { TimeField as AriaTimeField, DateInput, DateSegment } from 'react-aria-components';
import { classNames } from '../class-names.js';
import field from '../field.module.css';
import dateField from './date-field.module.css';
import { FieldErrorText, FieldHead, type FieldProps } from './field-parts.js';

const timeOf = (text: string | null) => {
  try {
    return text === null || text === '' ? null : parseTime(text);
  } catch {
    return null;
  }
};

/** A time of the day in 24 hours. In and out goes `HH:MM`; null: no whole time. */
export function TimeField({ name, value, onChange, error, ...head }: FieldProps<string | null>) {
  return (
    <AriaTimeField
      className={field.field ?? ''}
      data-field={name}
      hourCycle={24}
      shouldForceLeadingZeros
      value={timeOf(value)}
      onChange={(time) => onChange(time === null ? null : time.toString().slice(0, 5))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldHead {...head} />
      <DateInput className={classNames(dateField.box, dateField.input)}>
        {(segment) => <DateSegment segment={segment} className={dateField.segment ?? ''} />}
      </DateInput>
      <FieldErrorText error={error} />
    </AriaTimeField>
  );
}
