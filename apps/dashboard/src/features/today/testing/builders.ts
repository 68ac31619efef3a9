import type { Caseload, TodayTask } from '../requests/worklist.js';

/** A task of the day: a visit to plan for a made-up mother, unless told otherwise. */
export const aTask = (told: Partial<TodayTask> = {}): TodayTask => ({
  kind: 'visit-overdue',
  subject: { type: 'trajectory', id: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de001' },
  since: '2026-03-02',
  days: 10,
  urgency: 'overdue',
  explanation: {
    nl: 'Het bezoek van 2 maart 2026 is 10 dagen te laat.',
    en: 'The visit of 2 March 2026 is 10 days late.',
  },
  action: { code: 'plan-visit', target: null },
  locationId: 'escamp',
  title: 'Elif Demir',
  children: [],
  trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de001',
  ...told,
});

/** A caseload as it usually is. */
export const aCaseload = (told: Partial<Caseload> = {}): Caseload => ({
  locationId: 'escamp',
  families: 31,
  waiting: 4,
  intakes: 3,
  visitingMothers: 17,
  visitingCoordinators: 0,
  paused: 1,
  freePlaces: 5,
  aboveMaximum: [],
  familiesPerVisitingMother: { value: 1.9, norm: 2 },
  visitingMothersPerCoordinator: { value: 17, norm: 17 },
  ...told,
});
