import type { MeetingValues } from '@mim/domain/supervision';
import { CircleAlert, Plus, X } from 'lucide-react';
import { Button } from '../../components/button.js';
import field from '../../components/field.module.css';
import { NumberField } from '../../components/form/number-field.js';
import { TextLine } from '../../components/form/text-line.js';
import type { BoundField } from '../../components/form/use-form.js';
import { m } from '../../paraglide/messages.js';
import styles from './meetings.module.css';

type ThemesAsked = MeetingValues['themesAsked'];

/** The themes that were asked for, each with how many asked for it. */
export function ThemesAskedField({ name, label, value, onChange, error }: BoundField<ThemesAsked>) {
  const change = (index: number, patch: Partial<ThemesAsked[number]>) =>
    onChange(value.map((each, at) => (at === index ? { ...each, ...patch } : each)));
  return (
    <fieldset className={field.field} data-field={name}>
      <legend className={field.label}>{label}</legend>
      {value.map(({ theme, askedBy }, index) => (
        <div key={index} className={styles.theme}>
          <TextLine
            name={`theme-${index}`}
            label={m.meetings_theme_asked()}
            value={theme ?? ''}
            error={undefined}
            onChange={(text) => change(index, { theme: text === '' ? null : text })}
          />
          <NumberField
            name={`asked-by-${index}`}
            label={m.meetings_theme_by()}
            value={askedBy}
            error={undefined}
            onChange={(count) => change(index, { askedBy: count })}
          />
          <Button
            variant="quiet"
            isIconOnly
            aria-label={m.meetings_theme_remove({ theme: theme ?? '' })}
            icon={<X size={16} aria-hidden />}
            onPress={() => onChange(value.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div>
        <Button
          variant="quiet"
          icon={<Plus size={16} aria-hidden />}
          onPress={() => onChange([...value, { theme: null, askedBy: 1 }])}
        >
          {m.meetings_theme_add()}
        </Button>
      </div>
      {error === undefined ? null : (
        <p className={field.error} role="alert">
          <CircleAlert size={16} aria-hidden />
          {error}
        </p>
      )}
    </fieldset>
  );
}
