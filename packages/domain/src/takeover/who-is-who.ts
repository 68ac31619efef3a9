import { fullName } from '../person/name.js';
import { nameKey } from '../person/name-keys.js';
import type { Person } from '../person/person-facts.js';
import { duplicateGroundsOf, type KnownPerson, possibleDuplicates } from '../person/possible-duplicates.js';
import type { Child } from '../registration/children/child-facts.js';
import { type ReadRow, rowKey } from './takeover-file.js';
import type { KnownHere, PlannedPerson, PossiblePerson, RowAnswer } from './takeover-plan.js';

/** Somebody of the file, with what tells who she is. */
export interface PersonOfRow {
  readonly row: ReadRow;
  readonly person: Person;
  readonly children: readonly Child[];
}

/** Who somebody of the file is: herself, somebody of another row or whom the location knows; or it is to be said. */
export type Identity =
  | { readonly status: 'told'; readonly is: PlannedPerson }
  | { readonly status: 'ask'; readonly maybe: readonly PossiblePerson[] };

/** So many are shown beside a row; the others have weaker grounds. */
const mostShown = 3;

/** By what somebody is looked up among others; whoever may be the same shares one of these. */
const keysOf = (person: KnownPerson): readonly string[] => [
  `name ${nameKey(person)}`,
  ...[person.phone, person.email?.toLowerCase(), person.bornOn].flatMap((value) => value ?? []),
  ...(person.children ?? []).flatMap(({ childBornOn }) => childBornOn ?? []),
];

/** People who are looked up by what they share. */
function sharedKeys() {
  const byKey = new Map<string, KnownPerson[]>();
  return {
    add(person: KnownPerson): void {
      for (const key of keysOf(person)) {
        const found = byKey.get(key) ?? [];
        found.push(person);
        byKey.set(key, found);
      }
    },
    sharing: (person: KnownPerson): readonly KnownPerson[] => [
      ...new Set(keysOf(person).flatMap((key) => byKey.get(key) ?? [])),
    ],
  };
}

const compared = ({ row, person, children }: PersonOfRow): KnownPerson => ({
  ...person,
  children,
  personId: rowKey(row),
});

/**
 * Who each person of a file is, as was answered. Who may be somebody else of the file or of the location, and of whom
 * nothing was answered, is to be asked: the same name is no proof that it is the same person.
 * @param people The people of the file, in its order.
 * @param known Whom the location knows.
 * @param answers What was said of each.
 */
export function whoIsWho(
  people: readonly PersonOfRow[],
  known: readonly KnownHere[],
  answers: readonly RowAnswer[],
): ReadonlyMap<string, Identity> {
  const answerOf = new Map(answers.map((answer) => [rowKey(answer), answer.sameAs]));
  const hereById = new Map(known.map((each) => [each.personId, each]));
  const identities = new Map<string, Identity>();
  const before = new Map<string, KnownPerson>();
  const shared = sharedKeys();
  for (const here of known) shared.add(here);
  for (const each of people) {
    const key = rowKey(each.row);
    const self = compared(each);
    const answer = answerOf.get(key);
    const isOfFile = answer !== undefined && answer !== null && before.has(answer);
    const isHere = answer !== undefined && answer !== null && hereById.has(answer);
    if (isHere) identities.set(key, { status: 'told', is: { personId: answer } });
    else if (isOfFile) {
      const first = identities.get(answer);
      identities.set(key, { status: 'told', is: first?.status === 'told' ? first.is : { row: answer } });
    } else {
      const maybe = answer === null ? [] : possibleDuplicates(self, shared.sharing(self));
      identities.set(
        key,
        maybe.length === 0
          ? { status: 'told', is: { row: key } }
          : {
              status: 'ask',
              maybe: maybe.slice(0, mostShown).map(({ personId }) => {
                const here = hereById.get(personId);
                const other = here ?? before.get(personId);
                return { id: personId, isHere: here !== undefined, name: fullName(other ?? {}) };
              }),
            },
      );
    }
    before.set(key, self);
    shared.add(self);
  }
  return identities;
}

/** Whether somebody of a row and somebody whom the location knows tell the same of the same: nobody needs to look. */
export const isSurelySame = (each: PersonOfRow, here: KnownHere): boolean => {
  const grounds = duplicateGroundsOf(compared(each), here);
  return grounds.includes('same-name') && grounds.length > 1;
};
