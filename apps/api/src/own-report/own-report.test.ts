import { randomUUID } from 'node:crypto';
import { type Actor, type Role, withActor } from '@mim/database';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf } from '../testing/call-as.js';
import { MOST_FIGURES, type ReportItem } from './own-report.schema.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
});
afterAll(() => database.close());

const as = (actor: Actor) => callAs(database, actor, '2026-05-04').ownReport;
/** An account of its own for each test. */
const somebody = (role: Role = 'analyst', ...locations: readonly string[]) => ({
  ...anActor(role, ...locations),
  accountId: randomUUID(),
});
const item = (facts: Partial<ReportItem> = {}): ReportItem => ({
  itemId: randomUUID(),
  figure: 'origin',
  year: 2008,
  selection: {},
  note: '',
  ...facts,
});

describe('an own report', () => {
  it('is empty at first, and holds what was put in it, in its order, with its notes', async () => {
    const report = as(somebody());
    expect(await report.get()).toEqual({ version: 0, items: [] });
    const [one, two] = [item({ selection: { locaties: 'breda,ede' } }), item({ figure: 'cohort' })];
    await report.add({ item: one });
    const { version } = await report.add({ item: two });
    const items = [
      { ...two, note: 'Hier begint het.\nEn dan.' },
      { ...one, from: 2006 },
    ];
    const saved = await report.save({ version, items });
    expect(await report.get()).toEqual({ version: saved.version, items });
  });

  it.each([['coordinator'], ['manager'], ['analyst']] as const)(
    'is for a %s, and for herself alone',
    async (role) => {
      const [own, other] = [somebody(role, 'breda'), somebody(role, 'breda')];
      await as(own).add({ item: item({ note: 'van mij' }) });
      expect(await as(other).get()).toEqual({ version: 0, items: [] });
      // Whatever the question would ask, the database gives and changes nothing of another account.
      await withActor(database.app, other, async (trx) => {
        expect(await trx.selectFrom('mim.own_report').selectAll().execute()).toEqual([]);
        const { numUpdatedRows } = await trx
          .updateTable('mim.own_report')
          .set({ items: '[]' })
          .executeTakeFirst();
        expect(numUpdatedRows).toBe(0n);
      });
      const foreign = withActor(database.app, other, (trx) =>
        trx.insertInto('mim.own_report').values({ accountId: randomUUID(), items: '[]' }).execute(),
      );
      await expect(foreign).rejects.toThrow(/row-level security/);
      expect((await as(own).get()).items).toHaveLength(1);
    },
  );

  it('is not for an administrator, who sees no figures of locations', async () => {
    expect(await refusalOf(as(somebody('administrator')).get())).toBe('not-allowed');
  });

  it('that was changed elsewhere meanwhile is not overwritten, and what was sent twice is there once', async () => {
    const report = as(somebody());
    const first = await report.add({ item: item() });
    const second = { version: first.version, items: [{ ...item(), note: 'een' }] };
    const saved = await report.save(second);
    expect(await report.save(second)).toEqual(saved);
    const late = { version: first.version, items: [] };
    expect(await refusalOf(report.save(late))).toBe('report-changed');
    expect((await report.get()).items).toEqual(second.items);
    const added = item();
    await report.add({ item: added });
    expect((await report.add({ item: added })).items).toHaveLength(2);
  });

  it('to which two add at once has both', async () => {
    const report = as(somebody());
    await Promise.all([report.add({ item: item() }), report.add({ item: item() })]);
    expect((await report.get()).items).toHaveLength(2);
  });

  it('has an end: of forty figures the next one is refused', async () => {
    const report = as(somebody());
    const items = Array.from({ length: MOST_FIGURES }, () => item());
    await report.save({ version: 0, items });
    expect(await refusalOf(report.add({ item: item() }))).toBe('report-full');
    expect(await refusalOf(report.save({ version: 1, items: [...items, item()] }))).toBe('input-invalid');
  });
});

describe('taking it out', () => {
  const linesOf = (own: ReturnType<typeof somebody>) =>
    withActor(database.app, own, async (trx) => {
      const { rows } = await sql<{ locationId: string; what: string }>`
        select location_id as "locationId", what from mim.access_log where account_id = ${own.accountId} order by 1, 2`.execute(
        trx,
      );
      return rows;
    });

  it('is a line in the log of each of her locations, in her name', async () => {
    const own = somebody('coordinator', 'breda', 'ede');
    await as(own).export();
    expect(await linesOf(own)).toEqual([
      { locationId: 'breda', what: 'ownReport.export' },
      { locationId: 'ede', what: 'ownReport.export' },
    ]);
    await as(own).exportFigures();
    expect((await linesOf(own)).map(({ what }) => what)).toEqual([
      'figures.export',
      'ownReport.export',
      'figures.export',
      'ownReport.export',
    ]);
    await expect(as(somebody('manager', 'breda')).export()).resolves.toEqual({});
    await expect(as(somebody('analyst')).export()).resolves.toEqual({});
  });
});
