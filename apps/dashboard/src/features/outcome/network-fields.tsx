import { networkNearness, networkRelations } from '@mim/domain/outcome';
import { UserPlus, X } from 'lucide-react';
import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/form/checkbox.js';
import { codeOptions } from '../../components/form/code-options.js';
import { SelectField } from '../../components/form/select-field.js';
import { TextLine } from '../../components/form/text-line.js';
import type { BoundField } from '../../components/form/use-form.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { PersonFields } from './model/outcome-fields.js';
import styles from './outcome-form.module.css';

export interface NetworkFieldsProps {
  readonly field: BoundField<readonly PersonFields[]>;
}

const nobodyYet: PersonFields = { label: '', relation: 'family', nearness: 1, isNew: false };

/** Who is on her network map, a line each. */
export function NetworkFields({ field }: NetworkFieldsProps) {
  const { language } = useLanguage();
  const { value: people, onChange } = field;
  const change = (index: number, patch: Partial<PersonFields>) =>
    onChange(people.map((person, at) => (at === index ? { ...person, ...patch } : person)));
  return (
    <fieldset className={styles.network} data-field={field.name}>
      <legend className={styles.legend}>{field.label}</legend>
      <p className={styles.help}>{m.outcome_network_help()}</p>
      {field.error === undefined ? null : <p className={styles.error}>{field.error}</p>}
      {people.map((person, index) => (
        <div key={`${index + 1}`} className={styles.person}>
          <TextLine
            name={`wie-${index}`}
            label={m.outcome_person_label()}
            value={person.label}
            onChange={(label) => change(index, { label })}
            maxLength={20}
          />
          <SelectField
            name={`relatie-${index}`}
            label={m.outcome_person_relation()}
            options={codeOptions(networkRelations, language)}
            value={person.relation}
            onChange={(relation) => change(index, { relation: relation ?? person.relation })}
          />
          <SelectField
            name={`nabij-${index}`}
            label={m.outcome_person_nearness()}
            options={codeOptions(networkNearness, language)}
            value={`${person.nearness}` as '1'}
            onChange={(nearness) => change(index, { nearness: Number(nearness ?? person.nearness) })}
          />
          <Checkbox
            name={`nieuw-${index}`}
            label={m.outcome_person_new()}
            value={person.isNew}
            onChange={(isNew) => change(index, { isNew })}
          />
          <Button
            variant="quiet"
            isIconOnly
            icon={<X size={18} aria-hidden />}
            aria-label={m.outcome_person_remove({ label: person.label || m.outcome_person_nobody() })}
            onPress={() => onChange(people.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div>
        <Button icon={<UserPlus size={16} aria-hidden />} onPress={() => onChange([...people, nobodyYet])}>
          {m.outcome_person_add()}
        </Button>
      </div>
    </fieldset>
  );
}
