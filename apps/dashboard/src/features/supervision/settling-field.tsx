import { agreementOutcomes } from '@mim/domain/supervision';
import { CircleAlert } from 'lucide-react';
import field from '../../components/field.module.css';
import { codeOptions } from '../../components/form/code-options.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { TextLine } from '../../components/form/text-line.js';
import type { BoundField } from '../../components/form/use-form.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { Settling } from './model/session-fields.js';
import type { Agreement } from './requests/supervision.js';
import styles from './supervision.module.css';

export interface SettlingFieldProps extends BoundField<Readonly<Record<string, Settling>>> {
  /** The agreements of before that are open. */
  readonly agreements: readonly Agreement[];
}

const open: Settling = { outcome: 'open', reason: '' };

/** The agreements of before, each with what became of it: done, dropped with a reason, or it goes on. */
export function SettlingField({ name, label, value, onChange, error, agreements }: SettlingFieldProps) {
  const { language } = useLanguage();
  const options = [
    { id: 'open' as const, label: m.supervision_agreement_stays() },
    ...codeOptions(agreementOutcomes, language),
  ];
  return (
    <fieldset className={field.field} data-field={name}>
      <legend className={field.label}>{label}</legend>
      {agreements.map(({ agreementId, description, madeOn }) => {
        const settling = value[agreementId] ?? open;
        const change = (patch: Partial<Settling>) =>
          onChange({ ...value, [agreementId]: { ...settling, ...patch } });
        return (
          <div key={agreementId} className={styles.settling}>
            <RadioGroup
              name={`agreement-${agreementId}`}
              label={m.supervision_agreement_of({
                agreement: description,
                date: formatDate(madeOn, language),
              })}
              look="chips"
              options={options}
              value={settling.outcome}
              error={undefined}
              onChange={(outcome) => change({ outcome: outcome ?? 'open' })}
            />
            {settling.outcome === 'dropped' ? (
              <TextLine
                name={`reason-${agreementId}`}
                label={m.supervision_agreement_reason()}
                value={settling.reason}
                error={undefined}
                onChange={(reason) => change({ reason })}
              />
            ) : null}
          </div>
        );
      })}
      {error === undefined ? null : (
        <p className={field.error} role="alert">
          <CircleAlert size={16} aria-hidden />
          {error}
        </p>
      )}
    </fieldset>
  );
}
