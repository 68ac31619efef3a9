import { useState } from 'react';
import { useFoundPeople } from '../../clients/found-people.js';
import { Combobox } from '../../components/form/combobox.js';
import type { Option } from '../../components/select.js';
import { foundPersonHint } from '../../facts/found-person.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';

export interface AddMotherProps {
  /** Who stands there already. */
  readonly known: readonly Option[];
  readonly onAdd: (mother: Option) => void;
}

/** Finds a mother who came for the first time, by her name. */
export function AddMother({ known, onAdd }: AddMotherProps) {
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const { people, ...found } = useFoundPeople(text, { type: 'mother' });
  const options = people.flatMap((person) =>
    person.trajectoryId === null
      ? []
      : [{ id: person.trajectoryId, label: person.name, hint: foundPersonHint(person, language) }],
  );
  return (
    <Combobox
      name="add-mother"
      label={m.groups_add_mother()}
      isOptional
      options={options.filter(({ id }) => known.every((each) => each.id !== id))}
      {...found}
      onSearch={setText}
      value={null}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen !== undefined) onAdd({ id: chosen.id, label: chosen.label });
      }}
    />
  );
}
