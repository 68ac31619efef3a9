import { deliveryProblem } from '../delivery/problem.js';
import { deliveryTables } from '../delivery/tables.js';
import type { Bilingual } from '../kernel/language.js';
import type { RegistrationNotice } from './registration-notices.js';

/** Of how many mothers and visiting mothers a delivery has a row. */
export interface PeopleCounted {
  readonly participations: number;
  readonly visitingMothers: number;
}

/** What was sent before and is held beside a delivery that is about to be sent. */
export interface CountedBefore extends PeopleCounted {
  readonly year: number;
  readonly version: number;
}

/** Of whom it is asked; less than `share` of what there was is far fewer, where there were `least` or more. */
const farFewer = { least: 10, share: 0.5 } as const;

const tables = [
  { table: 'participations', of: 'participations', unit: 'mothers' },
  { table: 'visiting-mothers', of: 'visitingMothers', unit: 'visiting-mothers' },
] as const;

/**
 * Says that a delivery has far fewer mothers or visiting mothers than the version that it replaces, or than the year before: half of a
 * file was exported, or that of another location or year. It is a warning, which somebody confirms: a location can become small. Fewer than
 * half, and only where there were ten or more, is our own line, chosen so that it is seldom asked for nothing: no source gives one.
 * @param now How many the delivery has.
 * @param before The version that it replaces first, then the latest version of the year before, as far as they are there.
 * @returns At most one for each table: beside the first of them that had far more.
 * @example
 * const before = { year: 2008, version: 1, participations: 63, visitingMothers: 20 };
 * fewerThanBefore({ participations: 2, visitingMothers: 20 }, [before])[0]?.code; // 'far-fewer-rows'
 */
export const fewerThanBefore = (
  now: PeopleCounted,
  before: readonly CountedBefore[],
): readonly RegistrationNotice[] =>
  tables.flatMap(({ table, of, unit }) => {
    const more = before.find((each) => each[of] >= farFewer.least && now[of] < each[of] * farFewer.share);
    if (more === undefined) return [];
    const { file } = deliveryTables[table];
    const { severity, code, column, line, message } = deliveryProblem(
      'far-fewer-rows',
      { file },
      { unit, rows: now[of], before: more[of], of: whichOf(more) },
    );
    return [{ severity, code, table, column, line, message, rows: [] }];
  });

const whichOf = ({ year, version }: CountedBefore): Bilingual => ({
  nl: `versie ${version} van ${year}`,
  en: `version ${version} of ${year}`,
});
