import { preparationExercises, preparationTopics } from '@mim/domain/code-lists';
import { epochDayOf } from '@mim/domain/kernel';
import { randomFrom } from './random.js';
import type { DemoRow } from './rows.js';
import { addRow, isoDay, type Site } from './site.js';

/** Sessions of an individual preparation. */
const sessions = 3;
const topicsEach = preparationTopics.values.length / sessions;

/**
 * Makes up the preparation of whoever began in the last weeks: complete, or with one session still to come. Who began
 * longer ago was prepared before sessions were recorded.
 */
export function makePreparations(site: Site): void {
  const own = { ...site, random: randomFrom(`${site.place.locationId} preparations`) };
  for (const each of site.rows['mim.visiting_mother']) {
    const started = epochDayOf(each.startedOn ?? isoDay(site.today));
    if (started < site.today - 60) continue;
    const prepared = each.preparedOn ?? null;
    if (prepared !== null) each.preparation = 'individual';
    const last = prepared === null ? site.today - 4 : epochDayOf(prepared);
    makeSessions(own, each, { from: started, last, count: prepared === null ? sessions - 1 : sessions });
  }
}

function makeSessions(
  site: Site,
  { visitingMotherId = '' }: DemoRow<'mim.visiting_mother'>,
  { from, last, count }: { readonly from: number; readonly last: number; readonly count: number },
): void {
  const { random } = site;
  for (let at = 0; at < count; at += 1) {
    const preparationSessionId = random.uuid();
    const heldOn = Math.round(from + 1 + ((last - from - 1) * at) / Math.max(1, count - 1));
    addRow(site, 'mim.preparation_session', {
      preparationSessionId,
      heldOn: isoDay(heldOn),
      dayPart: null,
      form: 'individual',
      topics: preparationTopics.values.slice(at * topicsEach, (at + 1) * topicsEach),
      exercises: random.some(preparationExercises.values, 2),
      note: null,
    });
    addRow(site, 'mim.preparation_attendance', {
      preparationAttendanceId: random.uuid(),
      preparationSessionId,
      visitingMotherId,
    });
  }
}
