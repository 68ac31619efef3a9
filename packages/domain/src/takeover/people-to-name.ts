import type { Problem } from '../kernel/result.js';
import { fullName } from '../person/name.js';
import { nameKey } from '../person/name-keys.js';
import type { NamedRow, VisitorToName } from './courses.js';
import {
  type MotherOfFile,
  type PeopleOfFile,
  personKey,
  type Remarks,
  type VisitorOfFile,
} from './judge-people.js';
import { type NamedPerson, type PeopleByName, peopleByName } from './named-people.js';
import { nameOfRow } from './row-schemas.js';
import { type ReadRow, rowKey } from './takeover-file.js';
import type { PlannedPerson, TakeoverContext } from './takeover-plan.js';
import * as problems from './takeover-problems.js';
import { plainKey } from './written-values.js';

/** Whom a row can name: somebody to record, or why nothing can be recorded of her. */
type Nameable<Who> = { readonly who: Who } | { readonly problem: Problem };

/** Everybody whom a row of a match or a visit can name, by how it calls them. */
export interface PeopleToName {
  readonly mothers: PeopleByName<{
    readonly mother: MotherOfFile | null;
    readonly may: Nameable<MotherOfFile>;
  }>;
  readonly visitors: PeopleByName<Nameable<VisitorToName>>;
}

const numberOf = (row: ReadRow): string | null => (row.values.number as string | undefined) ?? null;

/** A visiting mother of the file as matches and visits name her. */
const toName = ({
  row,
  is,
  person,
  facts,
}: VisitorOfFile & { readonly is: PlannedPerson }): VisitorToName => ({
  of: { row: 'personId' in is ? rowKey(row) : is.row },
  name: fullName(person),
  personId: personKey(is),
  facts: { ...facts, pauses: [], isProgrammeMother: false },
  matches: [],
  row,
});

/**
 * Everybody whom a row can name: of the file, and of the location.
 * @param failed Rows of people who cannot be recorded with what happened.
 * @param leftOut Rows that are not taken over.
 */
export function peopleToName(
  people: PeopleOfFile,
  context: TakeoverContext,
  remarks: Remarks,
  { failed, leftOut }: { readonly failed: ReadonlySet<string>; readonly leftOut: readonly ReadRow[] },
): PeopleToName {
  const isOut = (row: ReadRow): boolean => remarks.of(row).length > 0 || failed.has(rowKey(row));
  const hereById = new Map(context.known.map((each) => [each.personId, each]));
  const ofHere = (personId: string): VisitorToName | null => {
    const here = hereById.get(personId);
    if (here === undefined || here.visits === null) return null;
    const { visitingMotherId, matches, ...facts } = here.visits;
    return { of: { visitingMotherId }, name: fullName(here), personId, facts, matches, row: null };
  };
  const visitors: NamedPerson<Nameable<VisitorToName>>[] = [];
  const named = new Set<string>();
  for (const visitor of people.visitors) {
    const { row, is, person } = visitor;
    const self = { name: person, number: numberOf(row) };
    if (is === null || isOut(row)) {
      visitors.push({ ...self, person: rowKey(row), who: { problem: problems.rowOfHersFirst } });
      continue;
    }
    const key = personKey(is);
    named.add(key);
    const who = ofHere(key) ?? toName({ ...visitor, is });
    visitors.push({ ...self, person: key, who: { who } });
  }
  for (const here of context.known) {
    const who = ofHere(here.personId);
    if (who === null || named.has(here.personId)) continue;
    visitors.push({ name: here, number: null, person: here.personId, who: { who } });
  }
  type NamedMother = NamedPerson<{
    readonly mother: MotherOfFile | null;
    readonly may: Nameable<MotherOfFile>;
  }>;
  const mothers = people.mothers.map((mother): NamedMother => {
    const { row, is, person, status } = mother;
    const blocked = status === 'known' ? problems.isHereAlready : problems.rowOfHersFirst;
    const may: Nameable<MotherOfFile> =
      is === null || isOut(row) || status !== 'new' ? { problem: blocked } : { who: mother };
    return {
      name: person,
      number: numberOf(row),
      person: is === null ? rowKey(row) : personKey(is),
      who: { mother, may },
    };
  });
  const inFile = new Set(people.mothers.map(({ person }) => nameKey(person)));
  const here = context.known
    .filter((each) => each.trajectories.length > 0 && !inFile.has(nameKey(each)))
    .map(
      (each): NamedMother => ({
        name: each,
        number: null,
        person: each.personId,
        who: { mother: null, may: { problem: problems.isHereAlready } },
      }),
    );
  // Of somebody who has two rows, of which one is left out, the other is meant.
  const out = <Who>(holds: ReadRow['holds'], others: readonly NamedPerson<Who>[], who: Who) => {
    const named = new Set(others.map(({ name }) => nameKey(name)));
    return leftOut.flatMap((row) => {
      const name = nameOfRow(row.values);
      return row.holds !== holds || named.has(nameKey(name))
        ? []
        : [{ name, number: numberOf(row), person: rowKey(row), who }];
    });
  };
  const gone = { problem: problems.herRowLeftOut };
  const everyMother = [...mothers, ...here];
  return {
    mothers: peopleByName([...everyMother, ...out('mothers', everyMother, { mother: null, may: gone })]),
    visitors: peopleByName([...visitors, ...out('visitingMothers', visitors, gone)]),
  };
}

/** A word for the coordinator where a visiting mother could stand. */
const isCoordinator = (written: string): boolean => /^coordinator/.test(plainKey(written));

/** A row of a match or a visit with whom it names; without what cannot be told, which is said. */
interface FoundNames {
  readonly mother: MotherOfFile | null;
  readonly named: NamedRow | null;
}

/** Whom a row names. What cannot be told is said at the row. */
export function namesIn(row: ReadRow, { mothers, visitors }: PeopleToName, remarks: Remarks): FoundNames {
  const written = (column: 'mother' | 'visitor') => row.values[column] as string | undefined;
  const day = (row.values.visitOn ?? row.values.startsOn) as string | undefined;
  const motherCalled = written('mother');
  const visitorCalled = written('visitor');
  if (motherCalled === undefined) return { mother: null, named: null };
  const found = mothers.find(motherCalled, (several) =>
    several.find(
      ({ mother }) =>
        mother !== null &&
        day !== undefined &&
        (mother.intake.intakeOn ?? '') <= day &&
        (mother.end === null || mother.end.endedOn >= day),
    ),
  );
  if (!found.ok) remarks.say(row, 'mother', found.problem);
  else if ('problem' in found.value.may) remarks.say(row, 'mother', found.value.may.problem);
  const isOfCoordinator =
    row.holds === 'visits' && visitorCalled !== undefined && isCoordinator(visitorCalled);
  const asked = visitorCalled === undefined || isOfCoordinator ? null : visitors.find(visitorCalled);
  if (asked !== null && !asked.ok) remarks.say(row, 'visitor', asked.problem);
  else if (asked !== null && 'problem' in asked.value) remarks.say(row, 'visitor', asked.value.problem);
  if (!found.ok || 'problem' in found.value.may) return { mother: null, named: null };
  const mother = found.value.may.who;
  if (asked === null) return { mother, named: { row, mother, visitor: isOfCoordinator ? null : undefined } };
  const isTold = asked.ok && 'who' in asked.value;
  return { mother, named: isTold ? { row, mother, visitor: asked.value.who } : null };
}
