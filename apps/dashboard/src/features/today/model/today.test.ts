import { type TaskUrgency, taskUrgencies } from '@mim/domain/worklist';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normBarLayout } from '../../../components/norm-bar-layout.js';
import { aTask } from '../testing/builders.js';
import { groupTasks } from './task-groups.js';

const seed = 20_081_231;
const urgency = fc.constantFrom<TaskUrgency>(...taskUrgencies.values);

test('grouping loses no task, invents none, and keeps the order within an urgency', () => {
  fc.assert(
    fc.property(fc.array(urgency), (given) => {
      const tasks = given.map((one, place) => aTask({ urgency: one, title: `taak ${place}` }));
      const groups = groupTasks(tasks);
      expect(new Set(groups.flatMap((group) => group.tasks))).toEqual(new Set(tasks));
      for (const group of groups) {
        expect(group.tasks).toEqual(tasks.filter((task) => task.urgency === group.urgency));
      }
    }),
    { seed },
  );
});

test('the most urgent group comes first and an empty one is left out', () => {
  const tasks = [aTask({ urgency: 'soon' }), aTask({ urgency: 'overdue' })];
  expect(groupTasks(tasks).map((group) => group.urgency)).toEqual(['overdue', 'soon']);
});

test('a bar never runs out of its frame, and reaches its mark exactly when the number is usual', () => {
  const number = fc.double({ min: 0, max: 1000, noNaN: true });
  const norm = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(fc.option(number), norm, (value, usual) => {
      const { filled, mark } = normBarLayout(value, usual);
      expect(filled).toBeGreaterThanOrEqual(0);
      expect(filled).toBeLessThanOrEqual(100);
      expect(mark).toBeLessThanOrEqual(100);
      expect(filled >= mark).toBe((value ?? 0) >= usual);
    }),
    { seed },
  );
});
