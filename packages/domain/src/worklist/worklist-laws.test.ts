import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { openMatch } from '../matching/match.js';
import { worklistInputArbitrary } from '../testing/worklist-arbitraries.js';
import { type VisitStandingState, visitStanding } from '../visit/visit-standing.js';
import { compareTasks } from './compare-tasks.js';
import { type TaskKind, taskKinds, taskUrgencies } from './task-codes.js';
import { type Task, taskSchema } from './task-schema.js';
import { worklist } from './worklist.js';
import type { WorklistInput } from './worklist-input.js';

const todayText = '2008-06-15';
const today = Temporal.PlainDate.from(todayText);
const settings = { ...defaultLocationSettings, vogValidYears: 1 };
const anyState = worklistInputArbitrary(todayText);
const tasksOf = (state: WorklistInput) => worklist(state, settings, today);

/** The same facts, every list the other way round. */
const turned = (state: WorklistInput): WorklistInput => ({
  ...state,
  trajectories: state.trajectories
    .map((each) => ({ ...each, visits: each.visits.toReversed(), matches: each.matches.toReversed() }))
    .toReversed(),
  prospects: state.prospects.toReversed(),
  applicants: state.applicants.toReversed(),
  visitingMothers: state.visitingMothers
    .map((each) => ({ ...each, preparationDays: each.preparationDays.toReversed() }))
    .toReversed(),
  growth: state.growth.toReversed(),
  proposals: state.proposals.toReversed(),
  signals: state.signals.toReversed(),
  referrals: state.referrals.toReversed(),
  transfers: state.transfers.toReversed(),
  registrations: state.registrations.toReversed(),
});

describe('the worklist', () => {
  it('asks of a visiting mother what it asks when only she and the mothers whom she visits are known', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const { visitingMotherId } of [...state.visitingMothers, ...state.growth]) {
          const isHers = ({ subject }: Task) =>
            subject.type === 'visiting-mother' && subject.id === visitingMotherId;
          const alone: WorklistInput = {
            trajectories: state.trajectories.filter(
              ({ matches }) => openMatch(matches)?.visitingMotherId === visitingMotherId,
            ),
            visitingMothers: state.visitingMothers.filter(
              (each) => each.visitingMotherId === visitingMotherId,
            ),
            growth: state.growth.filter((each) => each.visitingMotherId === visitingMotherId),
            prospects: [],
            applicants: [],
            proposals: [],
            signals: [],
            referrals: [],
            transfers: [],
            meetings: null,
            groups: [],
            expenses: null,
            registrations: [],
            coordinators: 1,
          };
          expect(tasksOf(alone).filter(isHers)).toEqual(tasksOf(state).filter(isHers));
        }
      }),
    );
  });

  it('has the same order whatever the order of the facts', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        // At most one match is open; without that the facts contradict each other and order may tell.
        fc.pre(
          state.trajectories.every(
            ({ matches }) => matches.filter(({ endedOn }) => endedOn === null).length < 2,
          ),
        );
        expect(tasksOf(turned(state))).toEqual(tasksOf(state));
      }),
      { numRuns: 300 },
    );
  });

  it('is in a total order: no two tasks are equal, and the order of three is the order of two', () => {
    const anyTasks = anyState.map(tasksOf).filter((tasks) => tasks.length > 0);
    fc.assert(
      fc.property(anyTasks, fc.nat(), fc.nat(), fc.nat(), (tasks, ...picks) => {
        const [a, b, c] = picks.map((pick) => tasks[pick % tasks.length] as Task) as [Task, Task, Task];
        expect(Math.sign(compareTasks(a, b)) + Math.sign(compareTasks(b, a))).toBe(0);
        expect(compareTasks(a, b) === 0).toBe(a === b);
        if (compareTasks(a, b) <= 0 && compareTasks(b, c) <= 0)
          expect(compareTasks(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('reads what presses most first', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const ranks = tasksOf(state).map(({ urgency }) => taskUrgencies.values.indexOf(urgency));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  it('holds plain values that can be sent, explained in full sentences', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const task of tasksOf(state)) {
          expect(taskSchema.parse(JSON.parse(JSON.stringify(task)))).toEqual(task);
          expect(task.explanation.nl).toMatch(/^[A-Z0-9].*\.$/);
          expect(task.explanation.en).toMatch(/^[A-Z0-9].*\.$/);
        }
      }),
    );
  });

  it('counts no day that is yet to come as overdue, and has nothing soon that was due by now', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const { urgency, days } of tasksOf(state)) {
          if (urgency === 'overdue') expect(days).toBeGreaterThanOrEqual(0);
          // The last day of a pause can be today.
          if (urgency === 'soon') expect(days).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('asks of her visits what their standing says, and of nobody else', () => {
    const kindOf = {
      overdue: 'visit-overdue',
      'to-record': 'visit-to-record',
      due: 'visit-not-planned',
    } as Partial<Record<VisitStandingState, TaskKind>>;
    fc.assert(
      fc.property(anyState, (state) => {
        const tasks = tasksOf(state);
        for (const trajectory of state.trajectories) {
          const standing = visitStanding({ ...trajectory, endedOn: null }, settings, today);
          const own = tasks.filter(
            ({ subject, kind }) => subject.id === trajectory.trajectoryId && kind.startsWith('visit-'),
          );
          const asked = kindOf[standing.state];
          expect([...new Set(own.map(({ kind }) => kind))]).toEqual(asked === undefined ? [] : [asked]);
          if (asked !== undefined) expect(own.map(({ since }) => since)).toContain(standing.on);
          if (standing.state === 'overdue') expect(own[0]?.days).toBe(standing.daysOverdue);
        }
      }),
    );
  });

  it('asks one thing at a time about the next visit of a mother', () => {
    const aboutVisit = new Set(['visit-overdue', 'visit-not-planned', 'visit-to-record']);
    fc.assert(
      fc.property(anyState, (state) => {
        const kinds = new Map<string, Set<string>>();
        for (const { kind, subject } of tasksOf(state))
          if (aboutVisit.has(kind)) kinds.set(subject.id, (kinds.get(subject.id) ?? new Set()).add(kind));
        for (const seen of kinds.values()) expect(seen.size).toBe(1);
      }),
    );
  });

  it('speaks only of what it was given', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const known = JSON.stringify(state);
        for (const { subject, action } of tasksOf(state)) {
          expect(known).toContain(`"${subject.id}"`);
          // A year is a number.
          const isKnown = ({ id }: { readonly id: string }) =>
            known.includes(`"${id}"`) || known.includes(`"year":${id}`);
          if (action.target !== null) expect(isKnown(action.target)).toBe(true);
        }
      }),
    );
  });

  it('finds each kind of task somewhere', () => {
    const seen = new Set(
      fc
        .sample(anyState, { numRuns: 400, seed: 20_081_231 })
        .flatMap((state) => tasksOf(state).map(({ kind }) => kind)),
    );
    expect(taskKinds.values.filter((kind) => !seen.has(kind))).toEqual([]);
  });
});
