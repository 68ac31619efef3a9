import { type CodeOf, codeList } from '../kernel/code-list.js';
import { compareText } from '../kernel/compare-text.js';
import { addDays, requireDays } from '../kernel/iso-date.js';
import { type OpenPeriod, pausedOn, periodIncludes, requirePeriods } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { daysFor } from '../kernel/plausible-days.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';

/** What can happen to the visits that are planned in a pause. */
export const plannedVisitChoices = codeList('planned-visit-choice', [
  { code: 'cancel', label: { nl: 'afzeggen', en: 'cancel' } },
  { code: 'move', label: { nl: 'verzetten tot na de pauze', en: 'move until after the pause' } },
  { code: 'keep', label: { nl: 'laten staan', en: 'keep' } },
]);
export type PlannedVisitChoice = CodeOf<typeof plannedVisitChoices>;

const pauseOverPlannedVisit = problemOf(
  'pause-over-planned-visit',
  ['In deze dagen is een bezoek gepland.', 'A visit is planned in these days.'],
  ['Kies wat er met het bezoek gebeurt.', 'Choose what happens to the visit.'],
);
const pauseTooOpenToMove = problemOf(
  'pause-too-open-to-move',
  [
    'Het bezoek kan niet worden verzet: na de pauze is er geen dag waarop het kan.',
    'The visit cannot be moved: there is no day after the pause on which it can be.',
  ],
  [
    'Vul de laatste dag van de pauze in, of zeg het bezoek af.',
    'Fill in the last day of the pause, or cancel the visit.',
  ],
);

const movedPastExtension = problemOf(
  'moved-past-extension',
  [
    'Het bezoek zou na het einde van de afgesproken verlenging komen.',
    'The visit would come after the agreed extension ends.',
  ],
  [
    'Zeg het bezoek af, kies een kortere pauze of spreek eerst een langere verlenging af.',
    'Cancel the visit, choose a shorter pause, or agree on a longer extension first.',
  ],
);

/** A visit that is planned on a day, ISO text. */
export interface PlannedVisit {
  readonly visitId: string;
  readonly visitOn: string;
}

/** What a pause does to one planned visit: it gets another day (ISO text), or none. */
export interface SettledVisit {
  readonly visitId: string;
  /** Null: it is cancelled. */
  readonly movedTo: string | null;
}

/** What the visits that are planned in a pause must agree with. */
export interface PlannedInPause {
  readonly pause: OpenPeriod;
  /** Her other pauses. */
  readonly otherPauses: readonly OpenPeriod[];
  /** Every visit that is planned with her. */
  readonly planned: readonly PlannedVisit[];
  /** Last days of the extensions that were agreed, ISO text, in any order. */
  readonly extendedUntil: readonly string[];
  /** Null: nobody has chosen. */
  readonly choice: PlannedVisitChoice | null;
}

/**
 * The visits that are planned within a pause, and about which there is something to choose.
 * @example
 * const planned = [{ visitId: 'a', visitOn: '2008-07-08' }, { visitId: 'b', visitOn: '2008-08-05' }];
 * plannedIn({ firstDay: '2008-07-01', lastDay: '2008-07-31' }, planned).length; // 1
 */
export const plannedIn = <Visit extends Pick<PlannedVisit, 'visitOn'>>(
  pause: OpenPeriod,
  planned: readonly Visit[],
): readonly Visit[] => planned.filter(({ visitOn }) => periodIncludes(pause, visitOn));

/**
 * What happens to the visits that are planned in a pause. Moved, each comes on the first same day of the week
 * that has come to be possible: after the pause, in no other pause, not over, and free of another visit. It never
 * leaves an extension in which it was planned: that was agreed with her until a day.
 * @param inPause The pause, her other pauses and planned visits, and what was chosen.
 * @param today The day on which the pause is recorded.
 * @returns What changes, nothing for visits that are kept; a problem while nobody has chosen, where no day
 *   comes after the pause, or where that day comes after the extension.
 * @example
 * const inPause = { pause: { firstDay: '2008-07-01', lastDay: '2008-07-31' }, otherPauses: [], planned: [{ visitId: 'a', visitOn: '2008-07-08' }], extendedUntil: [], choice: 'move' };
 * settlePlannedVisits(inPause, Temporal.PlainDate.from('2008-06-20')); // { ok: true, value: [{ visitId: 'a', movedTo: '2008-08-05' }] }
 */
export function settlePlannedVisits(
  { pause, otherPauses, planned, extendedUntil, choice }: PlannedInPause,
  today: PlainDate,
): Result<
  readonly SettledVisit[],
  Problem<'pause-over-planned-visit' | 'pause-too-open-to-move' | 'moved-past-extension'>
> {
  const pauses = [pause, ...otherPauses];
  requirePeriods(pauses);
  requireDays(...planned.map(({ visitOn }) => visitOn), ...extendedUntil);
  const within = plannedIn(pause, planned).toSorted((a, b) => compareText(a.visitOn, b.visitOn));
  if (within.length === 0 || choice === 'keep') return ok([]);
  if (choice === null) return fail(pauseOverPlannedVisit);
  if (choice === 'cancel') return ok(within.map(({ visitId }) => ({ visitId, movedTo: null })));
  const taken = new Set(planned.filter((visit) => !within.includes(visit)).map(({ visitOn }) => visitOn));
  const lastAgreed = extendedUntil.toSorted(compareText).at(-1) ?? '';
  const moved: SettledVisit[] = [];
  for (const { visitId, visitOn } of within) {
    const movedTo = firstPossible(visitOn, pauses, taken, today);
    if (movedTo === null) return fail(pauseTooOpenToMove);
    if (visitOn <= lastAgreed && movedTo > lastAgreed) return fail(movedPastExtension);
    taken.add(movedTo);
    moved.push({ visitId, movedTo });
  }
  return ok(moved);
}

/** The first same day of the week on which a visit can be planned; null: there is none. */
function firstPossible(
  from: string,
  pauses: readonly OpenPeriod[],
  taken: ReadonlySet<string>,
  today: PlainDate,
): string | null {
  const { last } = daysFor('visitOn', today);
  for (let on = addDays(from, 7); on <= last; on = addDays(on, 7))
    if (on >= today.toString() && !taken.has(on) && !pausedOn(pauses, on)) return on;
  return null;
}
