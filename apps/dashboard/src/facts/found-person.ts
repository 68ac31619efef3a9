import type { Language } from '@mim/domain/kernel';
import { motherStatuses, prospectOutcomes } from '@mim/domain/registration';
import { applicantStates, visitingMotherStates } from '@mim/domain/supervision';
import type { FoundPerson } from '../clients/found-people.js';
import { readToday } from '../clients/today.js';
import { formatList } from '../language/format.js';
import { m } from '../paraglide/messages.js';

/** What had the text, where that is known. */
interface Told {
  readonly foundBy: FoundPerson['foundBy'] | null;
  readonly phone?: string | null;
  readonly childNames: readonly string[];
  readonly visitingMother?: string | null;
}

/** Why somebody was found, where it is not her name; null: it is, or nobody was looked for. */
export function foundByText(
  { foundBy, phone, childNames, visitingMother }: Told,
  language: Language,
): string | null {
  if (foundBy === 'phone') return [m.found_by_phone(), phone ?? ''].join(' ').trim();
  if (foundBy === 'child') return m.found_by_child({ name: formatList(childNames, language) });
  if (foundBy === 'visiting-mother') return m.found_by_visiting_mother({ name: visitingMother ?? '' });
  return null;
}

/** What somebody is here: her status as a mother, what became of her as a prospect, or a visiting mother. */
function standingOf(
  { type, status, outcome, applicantState, stoppedOn }: FoundPerson,
  language: Language,
): string | null {
  if (applicantState !== null)
    return m.search_applicant({ state: applicantStates.label(applicantState, language) });
  if (type === 'visiting-mother') {
    const state = stoppedOn === null ? null : stoppedOn <= readToday() ? 'stopped' : 'leaving';
    return state === null
      ? m.search_visiting_mother()
      : `${m.search_visiting_mother()}, ${visitingMotherStates.label(state, language)}`;
  }
  if (status !== null) return m.search_mother({ state: motherStatuses.label(status, language) });
  return outcome === null ? null : prospectOutcomes.label(outcome, language);
}

/** What tells people of one name apart: why she was found, what she is here, her child, who visits, where she lives. */
export function foundPersonHint(person: FoundPerson, language: Language): string {
  const { foundBy, childNames, visitingMother, town } = person;
  return [
    standingOf(person, language),
    foundByText(person, language),
    childNames.length === 0 || foundBy === 'child'
      ? null
      : m.found_child({ name: formatList(childNames, language) }),
    visitingMother === null || foundBy === 'visiting-mother'
      ? null
      : m.found_visiting_mother({ name: visitingMother }),
    town,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}
