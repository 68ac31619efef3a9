import type { LocationSettings } from '@mim/domain/location';
import { openMatch } from '@mim/domain/matching';
import { caseload, compareTasks, type Task, type WorklistInput, worklist } from '@mim/domain/worklist';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { type Read, readDossier } from '../dossier/read-dossier.js';
import { waitingExpenses } from '../expenses/waiting-expenses.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { readDelivering, registrationsOf } from './registrations.js';
import { taskSubjects } from './task-subjects.js';
import { type LocationCaseload, type Today, type TodayTask, todaySchema } from './worklist.schema.js';
import { worklistInput } from './worklist-input.js';
import { worklistRows } from './worklist-rows.js';

/**
 * What waits for a coordinator today, at every location where she works and by its own rules, and what she
 * carries at each. A handful of statements, each by the location; the domain decides what is a task.
 */
export const readToday = (ctx: CoordinatorContext): Promise<Today> =>
  readDossier(ctx, { what: 'worklist.today' }, async (trx): Promise<Read<Today>> => {
    const { locationIds } = ctx.actor;
    const today = ctx.today.toString();
    const settings = await settingsOfLocations(trx, locationIds, ctx.today);
    const rows = await worklistRows(trx, locationIds, today);
    const delivering = await readDelivering(trx, locationIds, ctx.today);
    const nameOfSubject = taskSubjects(rows);
    const caseloads: LocationCaseload[] = [];
    const tasks: TodayTask[] = [];
    for (const [locationId, rules] of settings) {
      const expenses = await waitingExpenses(trx, locationId, ctx.today);
      const registrations = registrationsOf(delivering, locationId, ctx.today);
      const state = worklistInput(rows, locationId, ctx.today, { expenses, registrations });
      const visitorOf = visitors(state, nameOfSubject);
      caseloads.push({ locationId, ...caseloadOf(state, ctx, rules, nameOfSubject) });
      for (const task of worklist(state, rules, ctx.today)) {
        const named = nameOfSubject(task.subject);
        tasks.push({
          ...task,
          ...trajectoryOf(task),
          ...visitorOf(task),
          locationId,
          title: named?.name ?? '',
          children: [...(named?.children ?? [])],
        });
      }
    }
    const value = todaySchema.parse({ today, tasks: tasks.toSorted(compareTasks), caseloads });
    const subjects = tasks.flatMap(({ subject }) => nameOfSubject(subject)?.person ?? []);
    return { value, subjects };
  });

type NameOf = ReturnType<typeof taskSubjects>;

const trajectoryOf = ({ subject }: Task): { trajectoryId?: string } =>
  subject.type === 'trajectory' ? { trajectoryId: subject.id } : {};

/** Finds who visits the mother whom a task is about. */
function visitors({ trajectories }: WorklistInput, nameOf: NameOf) {
  const matches = new Map(
    trajectories.map(({ trajectoryId, matches }) => [trajectoryId, openMatch(matches)]),
  );
  return ({ subject }: Task): Pick<TodayTask, 'visitingMother'> => {
    const match = subject.type === 'trajectory' ? matches.get(subject.id) : null;
    if (match === null || match === undefined) return {};
    const id = match.visitingMotherId;
    const named = nameOf({ type: 'visiting-mother', id });
    return named === undefined ? {} : { visitingMother: { id, name: named.name } };
  };
}

/** What she carries at a location, beside that location's own norms. */
function caseloadOf(state: WorklistInput, ctx: CoordinatorContext, rules: LocationSettings, nameOf: NameOf) {
  const { aboveMaximum, ...carried } = caseload(state, rules, ctx.today);
  const name = (id: string) => nameOf({ type: 'visiting-mother', id })?.name ?? '';
  return { ...carried, aboveMaximum: aboveMaximum.map((id) => ({ id, name: name(id) })) };
}
