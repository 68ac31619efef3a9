import { grouped } from '../kernel/grouped.js';
import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import { fullName, type PersonName } from '../person/name.js';
import { nameKey } from '../person/name-keys.js';
import { splitName } from '../registration/clinic-list/written-name.js';
import { nobodyCalled, severalCalled } from './takeover-problems.js';
import { plainKey } from './written-values.js';

/** Somebody who can be named in another row. */
export interface NamedPerson<Who> {
  readonly name: PersonName;
  /** The number that the file gives her; null: none. */
  readonly number: string | null;
  /** Which person she is: of two rows with the same, a day tells which is meant. */
  readonly person: string;
  readonly who: Who;
}

/** The name that is written, in parts: `Kaya, Elif` and `Elif Kaya` are the same. */
export const keyOfWritten = (written: string): string => nameKey(splitName(written));

/** Finds people by how other rows call them. */
export interface PeopleByName<Who> {
  /**
   * Who is called so; a problem when nobody is, or more than one.
   * @param pick Which of several rows of one person is meant.
   */
  find(
    written: string,
    pick?: (several: readonly Who[]) => Who | undefined,
  ): Result<Who, Problem<'nobody-called-so' | 'several-called-so'>>;
}

/**
 * People by their names and numbers. A number goes before a name, so that two who are called the same can be told apart.
 */
export function peopleByName<Who>(people: readonly NamedPerson<Who>[]): PeopleByName<Who> {
  const by = (keyOf: (person: NamedPerson<Who>) => string) =>
    new Map(grouped(people.map((person) => [keyOf(person), person] as const)));
  const byNumber = by(({ number }) => plainKey(number ?? ''));
  const byName = by(({ name }) => nameKey(name));
  // A name of which the parts were divided otherwise is the same words.
  const byWords = by(({ name }) => plainKey(fullName(name)));
  const key = (written: string): string => plainKey(written) || '-';
  return {
    find: (written, pick) => {
      const found =
        byNumber.get(key(written)) ?? byName.get(keyOfWritten(written)) ?? byWords.get(key(written)) ?? [];
      const [first, ...others] = found;
      if (first === undefined) return fail(nobodyCalled(written.slice(0, 60)));
      if (others.length === 0) return ok(first.who);
      const isOnePerson = others.every(({ person }) => person === first.person);
      const picked = isOnePerson ? pick?.(found.map(({ who }) => who)) : undefined;
      return picked === undefined ? fail(severalCalled(written.slice(0, 60))) : ok(picked);
    },
  };
}
