import { randomUUID } from 'node:crypto';
import { type Actor, withActor } from '@mim/database';
import {
  addLocations,
  addMatch,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  type TestDatabase,
} from '@mim/database/testing';
import { callAs, type TestCaller } from '../call-as.js';

/** A small programme in which coordinators do things. */
export interface SmallProgramme {
  readonly database: TestDatabase;
  /** Where the mothers are. */
  readonly here: Actor;
  /** Where they can be transferred to. */
  readonly there: Actor;
  /** ISO text. */
  readonly day: string;
  /** What was done here until now, the last thing first. */
  readonly actionIds: readonly string[];
}

/** Two locations: here three visiting mothers visit two mothers, to whom a visit is planned, and one waits. */
export async function aSmallProgramme(database: TestDatabase): Promise<SmallProgramme> {
  const { app } = database;
  const [one, other] = [`l${randomUUID().slice(0, 8)}`, `l${randomUUID().slice(0, 8)}`];
  await addLocations(app, one, other);
  const here = anActor('coordinator', one);
  await addVisitingMother(app, here, { maximumFamilies: 3 });
  await addTrajectory(app, here);
  for (const maximumFamilies of [1, 2]) {
    const { visitingMotherId } = await addVisitingMother(app, here, { maximumFamilies });
    const { trajectoryId } = await addTrajectory(app, here, { state: 'matched', startedOn: null });
    const pair = { trajectoryId, visitingMotherId };
    const matchId = await addMatch(app, here, pair);
    await addVisit(app, here, { ...pair, matchId, visitOn: '2008-03-13', status: 'planned' });
  }
  return { database, here, there: anActor('coordinator', other), day: '2008-03-03', actionIds: [] };
}

/** A coordinator of a location, on the day that it is. */
export const coordinatorOf = ({ database, day }: SmallProgramme, location: Actor): TestCaller =>
  callAs(database, location, day);

/** What is recorded here, row by row. */
export const recordedHere = ({ database, here }: SmallProgramme) =>
  withActor(database.app, here, async (trx) => ({
    mothers: await trx.selectFrom('mim.trajectory').selectAll().orderBy('trajectoryId').execute(),
    visitingMothers: await trx
      .selectFrom('mim.visiting_mother')
      .selectAll()
      .orderBy('visitingMotherId')
      .execute(),
    matches: await trx.selectFrom('mim.match').selectAll().orderBy('matchId').execute(),
    visits: await trx.selectFrom('mim.visit').selectAll().orderBy('visitId').execute(),
    pauses: await trx.selectFrom('mim.pause').selectAll().orderBy('pauseId').execute(),
    absences: await trx
      .selectFrom('mim.visiting_mother_pause')
      .selectAll()
      .orderBy('visitingMotherPauseId')
      .execute(),
    transfers: await trx.selectFrom('mim.transfer').selectAll().orderBy('transferId').execute(),
  }));
export type RecordedHere = Awaited<ReturnType<typeof recordedHere>>;
