import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import field from '../field.module.css';
import choices from './choices.module.css';
import { FieldErrorText, FieldHead, type FieldProps } from './field-parts.js';

const marks = Array.from({ length: 10 }, (_, index) => index + 1);

/** A mark from 1 to 10 as the reader would give it; null: none given. */
export function MarkField({ name, value, onChange, error, ...head }: FieldProps<number | null>) {
  return (
    <AriaRadioGroup
      className={field.field ?? ''}
      data-field={name}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldHead {...head} />
      <div className={choices.marks}>
        {marks.map((mark) => (
          <Radio key={mark} value={String(mark)} className={choices.mark ?? ''}>
            {String(mark)}
          </Radio>
        ))}
        {value === null ? null : (
          <Button
            variant="quiet"
            aria-label={`${m.form_marks_none()}: ${head.label}`}
            onPress={() => onChange(null)}
          >
            {m.form_marks_none()}
          </Button>
        )}
      </div>
      <FieldErrorText error={error} />
    </AriaRadioGroup>
  );
}
