import { useFoundPeople } from '../clients/found-people.js';
import type { ComboboxOption } from '../components/form/combobox.js';
import { useLanguage } from '../language/language.js';
import { foundPersonHint } from './found-person.js';

/** Mothers who are found by a text, by the id of their newest trajectory. */
export function useFindMothers(text: string): {
  readonly options: readonly ComboboxOption[];
  readonly isSearching: boolean;
  readonly hasFailed: boolean;
} {
  const { language } = useLanguage();
  const { people, ...found } = useFoundPeople(text, { type: 'mother' });
  const options = people.flatMap((person) =>
    person.trajectoryId === null
      ? []
      : [{ id: person.trajectoryId, label: person.name, hint: foundPersonHint(person, language) }],
  );
  return { options, ...found };
}
