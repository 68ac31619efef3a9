import type { Actor } from '@mim/database';
import {
  addMatch,
  addTrajectory,
  addVisit,
  addVisitingMother,
  type TestDatabase,
} from '@mim/database/testing';

/** A mother of a child of 19 months, visited since a year: matched, with a visit planned. */
export async function addVisitedMother(database: TestDatabase, actor: Actor, childBornOn = '2024-10-12') {
  const { trajectoryId, motherId } = await addTrajectory(database.app, actor, {
    state: 'visited',
    referredOn: '2025-04-01',
    intakeOn: '2025-04-15',
    startedOn: '2025-05-05',
    childBornOn,
    ownQuestion: 'Hoe krijg ik rust?',
    intakeNote: 'Vertrouwelijk.',
  });
  const { visitingMotherId } = await addVisitingMother(database.app, actor);
  const pair = { trajectoryId, visitingMotherId };
  await addMatch(database.app, actor, { ...pair, startedOn: '2025-04-20' });
  await addVisit(database.app, actor, { ...pair, visitOn: '2025-05-05' });
  await addVisit(database.app, actor, { ...pair, visitOn: '2026-04-06' });
  await addVisit(database.app, actor, { ...pair, visitOn: '2026-05-20', status: 'planned' });
  return { trajectoryId, motherId, visitingMotherId, version: 1 };
}
