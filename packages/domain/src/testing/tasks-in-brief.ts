import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { worklist } from '../worklist/worklist.js';
import type { WorklistInput, WorklistTrajectory } from '../worklist/worklist-input.js';
import { aVisitOn, aWorklistInput, aWorklistTrajectory } from './worklist-builders.js';

/** The tasks of a location, each as its kind, urgency, days and action. */
export const tasksInBrief = (state: Partial<WorklistInput>, today: string, settings = {}) =>
  worklist(
    aWorklistInput(state),
    { ...defaultLocationSettings, ...settings },
    Temporal.PlainDate.from(today),
  ).map(({ kind, urgency, days, action }) => `${kind} ${urgency} ${days} ${action.code}`);

/** The same of one mother alone. */
export const tasksOfMother = (facts: Partial<WorklistTrajectory>, today: string, settings = {}) =>
  tasksInBrief({ trajectories: [aWorklistTrajectory(facts)] }, today, settings);

/** Visits that were done on these days. */
export const doneOn = (...days: string[]) => days.map((day) => aVisitOn(day));

/** A visit that is planned on a day. */
export const plannedOn = (day: string) => aVisitOn(day, 'planned');
