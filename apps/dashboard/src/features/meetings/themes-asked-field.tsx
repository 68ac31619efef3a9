import type { MeetingValues } from '@mim/domain/supervision';
import { CircleAlert, Plus, X } from 'lucide-react';
import { Button } from '../../components/button.js';
import field from '../../components/field.module.css';
import { NumberField } from '../../components/form/number-field.js';
import { SuggestedLine } from '../../components/form/suggested-line.js';
import type { BoundField } from '../../components/form/use-form.js';
import { m } from '../../paraglide/messages.js';
import styles from './meetings.module.css';

type ThemesAsked = MeetingValues['themesAsked'];

export interface ThemesAskedFieldProps extends BoundField<ThemesAsked> {
  /** How many were there: no theme is asked for by more. */
  readonly present: number;
  /** Themes that are known already. */
  readonly suggestions: readonly string[];
}

/** The themes that were asked for, each with how many asked for it. */
export function ThemesAskedField(props: ThemesAskedFieldProps) {
  const { name, label, value, onChange, error, present, suggestions } = props;
  const isTooMany = (count: number | null) => error !== undefined && present > 0 && (count ?? 1) > present;
  const change = (index: number, patch: Partial<ThemesAsked[number]>) =>
    onChange(value.map((each, at) => (at === index ? { ...each, ...patch } : each)));
  return (
    <fieldset className={field.field} data-field={name}>
      <legend className={field.label}>{label}</legend>
      {value.map(({ theme, askedBy }, index) => (
        <div key={index} className={styles.theme}>
          <SuggestedLine
            name={`theme-${index}`}
            label={m.meetings_theme_asked()}
            value={theme}
            error={undefined}
            suggestions={suggestions}
            onChange={(text) => change(index, { theme: text })}
          />
          <NumberField
            name={`asked-by-${index}`}
            label={m.meetings_theme_by()}
            value={askedBy}
            error={isTooMany(askedBy) ? m.meetings_theme_most({ count: present }) : undefined}
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
