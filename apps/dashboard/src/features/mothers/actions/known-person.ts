import type { Language } from '@mim/domain/kernel';
import { duplicateGrounds } from '@mim/domain/person';
import { motherStatuses, prospectOutcomes } from '@mim/domain/registration';
import type { Answers } from '../../../clients/trpc.js';
import type { Option } from '../../../components/select.js';
import { formatList } from '../../../language/format.js';
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';

type Known = Answers['trajectories']['transferDuplicates'];

const somebodyElse = 'somebody-else';

/** Whom of this location a mother may be, each with why, and that she is somebody else; none where nobody may be. */
export function knownOptions(
  { persons, prospects, returningAs }: Known,
  language: Language,
): readonly Option<string>[] {
  if (returningAs !== null || persons.length + prospects.length === 0) return [];
  const why = (grounds: Known['persons'][number]['grounds']) =>
    formatList(
      grounds.map((ground) => duplicateGrounds.label(ground, language)),
      language,
    );
  const locale = { locale: language };
  return [
    ...persons.map(({ personId, name, status, grounds }) => ({
      id: `person:${personId}`,
      label: m.mother_transfer_same_person(
        {
          name,
          state:
            status === null
              ? m.mother_transfer_no_trajectory({}, locale)
              : motherStatuses.label(status, language),
          grounds: why(grounds),
        },
        locale,
      ),
    })),
    ...prospects.map(({ prospectId, name, outcome, receivedOn, grounds }) => ({
      id: `prospect:${prospectId}`,
      label: m.mother_transfer_same_prospect(
        {
          name,
          date: formatDate(receivedOn, language),
          outcome: prospectOutcomes.label(outcome, language),
          grounds: why(grounds),
        },
        locale,
      ),
    })),
    { id: somebodyElse, label: m.mother_transfer_somebody_else({}, locale) },
  ];
}

/** What the answer says of whom she is here. */
export function recognisedFrom(chosen: string | null): {
  readonly sameAs?: string | null;
  readonly sameProspect?: string;
} {
  if (chosen === null) return {};
  if (chosen === somebodyElse) return { sameAs: null };
  const [kind, id = ''] = chosen.split(':');
  return kind === 'person' ? { sameAs: id } : { sameProspect: id };
}
