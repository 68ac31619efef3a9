import { longestNote } from '../../kernel/fact-kind.js';
import { contactFactNames } from '../../person/person-facts.js';
import { canBeginAgain } from '../begin-again.js';
import type { Child } from '../children/child-facts.js';
import { mostChildren } from '../children/children-kind.js';
import { isOpenState } from '../trajectory-state.js';
import { comparedChildren, type FilledColumn, type KnownMother, type ListedMother } from './listed-mother.js';

/** Of somebody who is registered a list fills in no more than how she is reached. */
const columnsOfPerson: ReadonlySet<FilledColumn> = new Set(contactFactNames);
/** Of whom no more is kept than that she does not take part. */
const leftAlone: ReadonlySet<KnownMother['outcome']> = new Set(['declined', 'not-eligible', 'duplicate']);

/**
 * Whether a list can fill in or replace something of a mother who is known. Her intake has asked more than a list
 * tells, and of somebody who does not want to take part no more is gathered.
 */
export function canFill(known: KnownMother, column: FilledColumn): boolean {
  if (known.kind === 'person') return columnsOfPerson.has(column);
  return known.trajectoryId === null && !leftAlone.has(known.outcome);
}

/**
 * Whether a child of a row can be added to a mother who is known, as the twin of hers: to a prospect whom a list can fill in,
 * and to the trajectory of a mother that goes on.
 */
export const canAddTwin = (known: KnownMother): boolean =>
  known.children.length < mostChildren &&
  (known.kind === 'person' ? known.state !== null && isOpenState(known.state) : canFill(known, 'childName'));

/** Whether somebody who is registered can begin again with the child of a row: another child than hers of before. */
export function beginsAgain(listed: ListedMother, known: KnownMother): boolean {
  const births = listed.children.flatMap(({ childBornOn }) => childBornOn ?? []);
  return (
    known.kind === 'person' &&
    canBeginAgain(known.state === null ? [] : [known.state]).ok &&
    births.length > 0 &&
    !known.children.some(({ childBornOn }) => childBornOn !== null && births.includes(childBornOn))
  );
}

const joinNotes = (notes: readonly (string | null)[]): string | null =>
  notes
    .filter((note) => note !== null && note !== '')
    .join('\n')
    .slice(0, longestNote) || null;

/** Her children with a name or a birth as a row tells it, of the child that is compared. */
function filledChildren(
  mother: ListedMother,
  listed: ListedMother,
  columns: readonly FilledColumn[],
): Child[] {
  const [told, own] = comparedChildren(listed.children, mother.children);
  if (told === undefined) return mother.children;
  if (own === undefined) return [told];
  const name = columns.includes('childName') ? { childName: told.childName } : {};
  const birth = columns.includes('childBornOn') ? { childBornOn: told.childBornOn } : {};
  return mother.children.map((child) => (child === own ? { ...child, ...name, ...birth } : child));
}

/**
 * What a mother becomes where these columns are taken from a row of a list.
 * @example
 * filledFrom(aProspect(), aProspect({ phone: '0612345678' }), ['phone']).phone; // '0612345678'
 */
export function filledFrom<Mother extends ListedMother>(
  mother: Mother,
  listed: ListedMother,
  columns: readonly FilledColumn[],
): Mother {
  const facts = columns.map((column) => {
    switch (column) {
      case 'note':
        return { note: joinNotes([mother.note, listed.note]) };
      case 'name': {
        const { givenName, namePrefix, familyName } = listed;
        return { givenName, namePrefix, familyName };
      }
      case 'childName':
      case 'childBornOn':
        return { children: filledChildren(mother, listed, columns) };
      default:
        return { [column]: listed[column] };
    }
  });
  return Object.assign({}, mother, ...facts);
}

/** A mother with the child of a row beside her own: twins. */
export const withTwin = <Mother extends ListedMother>(mother: Mother, listed: ListedMother): Mother => ({
  ...mother,
  children: [...mother.children, ...listed.children],
});
