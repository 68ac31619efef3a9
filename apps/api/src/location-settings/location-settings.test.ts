import { withActor } from '@mim/database';
import {
  addLocations,
  addTrajectory,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { defaultLocationSettings, settingNames } from '@mim/domain/location';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf } from '../testing/call-as.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');
const utrecht = anActor('coordinator', 'utrecht');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede', 'utrecht');
});
afterAll(() => database.close());

const on = (day: string, actor = breda) => callAs(database, actor, day).settings;

describe('the settings of a location', () => {
  it('are the programme’s own where nothing was chosen', async () => {
    expect(await on(today, ede).get({})).toEqual({
      locationId: 'ede',
      current: defaultLocationSettings,
      dated: [],
    });
  });

  it('hold from a day on, and what held before stays', async () => {
    await on(today).set({ setting: { name: 'monthsTwice', value: 3, validFrom: '2026-06-01' } });
    expect((await on('2026-05-31').get({})).current.monthsTwice).toBe(0);
    expect((await on('2026-06-01').get({})).current.monthsTwice).toBe(3);
    await on(today).set({ setting: { name: 'monthsTwice', value: 2, validFrom: '2026-06-01' } });
    const { current, dated } = await on('2026-06-01').get({});
    expect(current.monthsTwice).toBe(2);
    expect(dated.map(({ value, setBy }) => [value, setBy])).toEqual([
      [3, breda.accountId],
      [2, breda.accountId],
    ]);
    expect((await on('2026-06-01', ede).get({})).current.monthsTwice).toBe(0);
  });

  it('never change the visits that were due before they held', async () => {
    const settings = on(today, utrecht);
    const { trajectoryId } = await addTrajectory(database.app, utrecht, {
      state: 'visited',
      startedOn: '2026-03-01',
      childBornOn: '2026-01-20',
    });
    const rhythm = async (day: string) => {
      const { rhythm: months, visitSummary } = await callAs(database, utrecht, day).mothers.page({
        trajectoryId,
      });
      return [visitSummary.visitsExpected, months.filter(({ month }) => month < '2026-05')];
    };
    const before = await rhythm(today);
    await settings.set({ setting: { name: 'monthsTwice', value: 6, validFrom: today } });
    expect(await rhythm(today)).toEqual(before);
    const [expected] = await rhythm('2026-05-31');
    expect(expected).toBe(4);
  });

  it('take no value outside the bounds and no name that is none', async () => {
    const set = (name: string, value: unknown) =>
      refusalOf(on(today).set({ setting: { name: name as 'monthsTwice', value, validFrom: today } }));
    expect(await set('monthsTwice', -1)).toBe('input-invalid');
    expect(await set('retentionYears', 16)).toBe('input-invalid');
    expect(await set('geheim', 1)).toBe('input-invalid');
  });

  it.each(settingNames)('keep the value of %s as it was chosen', async (name) => {
    const value = defaultLocationSettings[name];
    await on(today, ede).set({ setting: { name, value, validFrom: '2020-01-01' } });
    expect((await on(today, ede).get({})).current[name]).toEqual(value);
  });

  it('are of the own location, and of a chosen one for who works at two', async () => {
    expect(await refusalOf(on(today).get({ locationId: 'ede' }))).toBe('not-found');
    const both = anActor('coordinator', 'breda', 'ede');
    expect(await refusalOf(on(today, both).get({}))).toBe('location-required');
    expect((await on(today, both).get({ locationId: 'ede' })).locationId).toBe('ede');
  });

  it('are not undone as other things are, which is said, but taken back by choosing what held before', async () => {
    const choose = (value: number) =>
      on(today).set({ setting: { name: 'planAheadDays', value, validFrom: today } });
    const before = (await on(today).get({})).current.planAheadDays;
    const { actionId } = await choose(before + 3);
    expect(await refusalOf(callAs(database, breda, today).actions.undo({ actionId }))).toBe(
      'nothing-to-undo',
    );
    expect((await on(today).get({})).current.planAheadDays).toBe(before + 3);
    await choose(before);
    expect((await on(today).get({})).current.planAheadDays).toBe(before);
  });

  it('cannot be changed afterwards, by anyone who serves', async () => {
    for (const statement of [
      sql`update mim.location_setting set value = '1'`,
      sql`delete from mim.location_setting`,
    ])
      await expect(withActor(database.app, breda, (trx) => statement.execute(trx))).rejects.toThrow(
        /permission denied/,
      );
  });
});
