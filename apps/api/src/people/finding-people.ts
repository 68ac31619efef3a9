import { type PhonePart, phonePart, wordsToFind } from '@mim/domain/person';
import { type RawBuilder, sql } from 'kysely';
import type { FoundBy } from './found-by.schema.js';

/** Tables of a query in which somebody is looked for, by their names there. */
export interface Sought {
  /** Whose name and telephone number are looked at: a person or a prospect. */
  readonly person: string;
  /** Whose children's names are looked at: a trajectory or a prospect. */
  readonly child?: string;
  /** Of which trajectory the visiting mother's name is looked at. */
  readonly trajectory?: string;
}

/** Where a `mother` with her `trajectory` is looked for. */
export const motherSought: Sought = { person: 'mother', child: 'trajectory', trajectory: 'trajectory' };

/** The words of a text, each with the ways in which it can be meant. */
type Words = readonly (readonly string[])[];
type Condition = RawBuilder<boolean>;

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

/** Whether a text has each of the words, at the beginning of a word of its own or anywhere. */
function hasWords(text: RawBuilder<unknown>, words: Words, isBeginning: boolean): Condition {
  const searched = isBeginning ? sql`' ' || translate(${text}, '-', ' ')` : text;
  const before = isBeginning ? '% ' : '%';
  const conditions = words.map(
    (ways) =>
      sql<boolean>`(${searched}) like any (${ways.map((way) => `${before}${escaped(way)}%`)}::text[])`,
  );
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/**
 * How well a text is found in what something is called: 1 by the beginnings of words, 2 inside them, null not at all.
 * @param name What it is called, as it is written.
 * @returns A column of a query; null: the text asks for nothing.
 */
export function wordsPlace(name: RawBuilder<unknown>, text: string): RawBuilder<number | null> | null {
  const words = wordsToFind(text);
  if (words.length === 0) return null;
  const key = sql`mim.search_key(${name})`;
  return sql<
    number | null
  >`(case when ${hasWords(key, words, true)} then 1 when ${hasWords(key, words, false)} then 2 end)`;
}

const nameOf = (table: string) => sql.ref(`${table}.name_search`);
const childOf = (table: string) => sql`mim.search_key(mim.child_names(${sql.ref(`${table}.children`)}))`;

const hasPart = (person: string, { beginning, ending }: PhonePart): Condition =>
  sql<boolean>`regexp_replace(${sql.ref(`${person}.phone`)}, '[^+\\d]', '', 'g') like any (array[${`${beginning}%`}, ${`%${ending}`}])`;

/**
 * Whether who visits now is somebody of whom a condition holds. Not as `exists`, which the planner may answer from
 * the matches of every location at once.
 */
const isVisitedBy = (trajectory: string, condition: Condition): Condition => sql<boolean>`(
  select true from mim.match as found_match
  join mim.visiting_mother as found_visitor on found_visitor.location_id = found_match.location_id
    and found_visitor.visiting_mother_id = found_match.visiting_mother_id
  join mim.person as found_person on found_person.location_id = found_visitor.location_id
    and found_person.person_id = found_visitor.person_id
  where found_match.location_id = ${sql.ref(`${trajectory}.location_id`)}
    and found_match.trajectory_id = ${sql.ref(`${trajectory}.trajectory_id`)}
    and found_match.ended_on is null and ${condition}
  limit 1
)`;

/** What can have the text, the best first: beginnings of words come before letters inside them. */
const grounds = [
  { by: 'name', isBeginning: true },
  { by: 'phone', isBeginning: false },
  { by: 'child', isBeginning: true },
  { by: 'visiting-mother', isBeginning: true },
  { by: 'name', isBeginning: false },
  { by: 'child', isBeginning: false },
  { by: 'visiting-mother', isBeginning: false },
] as const satisfies readonly { readonly by: FoundBy; readonly isBeginning: boolean }[];

/** What of somebody had the text, by the place that she got; null: there was no text. */
export const foundByOf = (place: number | null): FoundBy | null =>
  place === null ? null : (grounds[place - 1]?.by ?? null);

/**
 * How well people are found by a text: by the beginning or the end of a telephone number, or by every word of it in
 * her name, in that of her child, or in that of who visits her now.
 * @param text What somebody typed.
 * @returns A column of a query, 1 being best and null for who is not found; null: the text asks for nobody.
 * @example
 * const place = findingPlace('v.d. Meer', { person: 'p', child: 't', trajectory: 't' });
 */
export function findingPlace(
  text: string,
  { person, child, trajectory }: Sought,
): RawBuilder<number | null> | null {
  const words = wordsToFind(text);
  if (words.length === 0) return null;
  const part = phonePart(text);
  const conditionOf = {
    name: (isBeginning) => hasWords(nameOf(person), words, isBeginning),
    phone: () => (part === null ? null : hasPart(person, part)),
    child: (isBeginning) => (child === undefined ? null : hasWords(childOf(child), words, isBeginning)),
    'visiting-mother': (isBeginning) =>
      trajectory === undefined
        ? null
        : isVisitedBy(trajectory, hasWords(nameOf('found_person'), words, isBeginning)),
  } as const satisfies Readonly<Record<FoundBy, (isBeginning: boolean) => Condition | null>>;
  const cases = grounds.flatMap(({ by, isBeginning }, index) => {
    const condition = conditionOf[by](isBeginning);
    return condition === null ? [] : [sql`when ${condition} then ${sql.lit(index + 1)}`];
  });
  return sql<number | null>`(case ${sql.join(cases, sql` `)} end)`;
}
