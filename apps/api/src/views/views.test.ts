import { addLocations, anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda');
  caller = callAs(database, anActor('coordinator', 'breda'), '2026-05-04');
});
afterAll(() => database.close());

const sort = { by: 'next-due', direction: 'descending' } as const;
const view = { filter: { states: ['waiting' as const], attention: 'waiting' as const }, sort };

describe('a view that an account keeps', () => {
  it('is whom to list and in which order, as it was saved', async () => {
    await caller.views.save({ list: 'mothers', name: 'wachten', view });
    expect(await caller.views.list({ list: 'mothers' })).toMatchObject([{ name: 'wachten', view }]);
  });

  it('never holds what was typed to find somebody', async () => {
    const typed = { ...view, filter: { ...view.filter, text: 'jansen' } };
    await expect(refusalOf(caller.views.save({ list: 'mothers', name: 'x', view: typed }))).resolves.toBe(
      'input-invalid',
    );
  });

  it('is of its own list, and no other list has it', async () => {
    const ready = {
      filter: { states: ['available' as const] },
      sort: { by: 'families' as const, direction: 'ascending' as const },
    };
    await caller.views.save({ list: 'visiting-mothers', name: 'plek', view: ready });
    expect(await caller.views.list({ list: 'visiting-mothers' })).toMatchObject([
      { list: 'visiting-mothers', name: 'plek', view: ready },
    ]);
    expect((await caller.views.list({ list: 'mothers' })).map(({ name }) => name)).not.toContain('plek');
    const other = caller.views.save({
      list: 'visiting-mothers',
      name: 'x',
      // @ts-expect-error a view of another list
      view: { ...ready, filter: { attention: 'waiting' } },
    });
    expect(await refusalOf(other)).toBe('input-invalid');
  });
});
