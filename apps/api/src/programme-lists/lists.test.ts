import { anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-20';

let database: TestDatabase;
let analyst: TestCaller;
let coordinator: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  analyst = callAs(database, anActor('analyst'), today);
  coordinator = callAs(database, anActor('coordinator', 'breda'), today);
});
afterAll(() => database.close());

const entry = (code: string, more: object = {}) => ({
  code,
  label: { nl: 'tandjes', en: 'teething' },
  ...more,
});
const topics = async () => (await coordinator.lists.get()).find(({ list }) => list === 'topics')?.items ?? [];

describe('the lists of the institute', () => {
  it('begin with the entries of the programme', async () => {
    expect((await topics()).map(({ code }) => code)).toContain('sleep');
  });

  it('grow by the analyst, whose entry everybody reads', async () => {
    await analyst.lists.save({ list: 'topics', entry: entry('teething'), position: 900 });
    expect((await topics()).at(-1)).toMatchObject({
      code: 'teething',
      label: { en: 'teething' },
      version: 1,
    });
    const twice = analyst.lists.save({ list: 'topics', entry: entry('teething'), position: 900 });
    expect(await refusalOf(twice)).toBe('changed-meanwhile');
  });

  it('end an entry by its last day, in the version that was read', async () => {
    await analyst.lists.save({ list: 'materials', entry: entry('rattle'), position: 900 });
    const ended = entry('rattle', { validUntil: '2008-12-31' });
    const save = () => analyst.lists.save({ list: 'materials', entry: ended, position: 900, version: 1 });
    expect(await save()).toEqual({ version: 2 });
    expect(await refusalOf(save())).toBe('changed-meanwhile');
    const backwards = entry('rattle', { validFrom: '2009-01-01', validUntil: '2008-12-31' });
    const wrong = analyst.lists.save({ list: 'materials', entry: backwards, position: 900, version: 2 });
    expect(await refusalOf(wrong)).toBe('input-invalid');
  });

  it('are changed by nobody else', async () => {
    const call = coordinator.lists.save({ list: 'topics', entry: entry('own'), position: 1 });
    expect(await refusalOf(call)).toBe('not-allowed');
  });
});
