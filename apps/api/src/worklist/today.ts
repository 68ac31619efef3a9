import {
  caseload,
  childAgeInMonths,
  compareTasks,
  type LocationWork,
  type Task,
  worklist,
} from '@mim/domain';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { type Read, readDossier } from '../dossier/read-dossier.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { locationWork } from './location-work.js';
import { namesOfWork } from './subjects-of-work.js';
import { workRows } from './work-rows.js';
import { type Today, type TodayTask, todaySchema } from './worklist.schema.js';

/**
 * What waits for a coordinator today, at every location where she works, and what she carries. A handful of
 * statements, each by the location; the domain decides what is a task.
 */
export const readToday = (ctx: CoordinatorContext): Promise<Today> =>
  readDossier(ctx, { what: 'worklist.today' }, async (trx): Promise<Read<Today>> => {
    const { locationIds } = ctx.actor;
    const today = ctx.today.toString();
    const settings = await settingsOfLocations(trx, locationIds, ctx.today);
    const rows = await workRows(trx, locationIds, today);
    const nameOfSubject = namesOfWork(rows);
    const states: LocationWork[] = [];
    const tasks: TodayTask[] = [];
    for (const [locationId, rules] of settings) {
      const state = locationWork(rows, locationId, today);
      states.push(state);
      for (const task of worklist(state, ctx.today, rules)) {
        const named = nameOfSubject(task.subject);
        tasks.push({
          ...task,
          ...trajectoryOf(task),
          ...ageOf(named?.childBornOn ?? null, today),
          locationId,
          title: named?.name ?? '',
        });
      }
    }
    const [first] = settings.values();
    const carried = first === undefined ? null : caseload(together(states), ctx.today, first);
    const value = todaySchema.parse({
      today,
      tasks: tasks.toSorted(compareTasks),
      caseload: {
        ...carried,
        aboveMaximum: (carried?.aboveMaximum ?? []).map((id) => ({
          id,
          name: nameOfSubject({ type: 'visiting-mother', id })?.name ?? '',
        })),
      },
    });
    const subjects = tasks.flatMap(({ subject }) => nameOfSubject(subject)?.person ?? []);
    return { value, subjects };
  });

const trajectoryOf = ({ subject }: Task): { trajectoryId?: string } =>
  subject.type === 'trajectory' ? { trajectoryId: subject.id } : {};

const ageOf = (bornOn: string | null, today: string): { childAgeMonths?: number } =>
  bornOn === null ? {} : { childAgeMonths: childAgeInMonths(bornOn, today) };

/** The facts of several locations as those of one, for who works at several. */
const together = (states: readonly LocationWork[]): LocationWork => ({
  trajectories: states.flatMap(({ trajectories }) => trajectories),
  prospects: states.flatMap(({ prospects }) => prospects),
  visitingMothers: states.flatMap(({ visitingMothers }) => visitingMothers),
  proposals: states.flatMap(({ proposals }) => proposals),
  signals: states.flatMap(({ signals }) => signals),
  referrals: states.flatMap(({ referrals }) => referrals),
  transfers: states.flatMap(({ transfers }) => transfers),
  coordinators: 1,
});
