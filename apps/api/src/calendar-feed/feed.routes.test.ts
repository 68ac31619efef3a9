import { withActor } from '@mim/database';
import { addMatch, addProspect, addTrajectory, addVisit, addVisitingMother } from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeMemberships, storeProgramme } from '../testing/programme.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openBrowser, type TestBrowser } from '../testing/test-browser.js';

const escamp = {
  accountId: 'demo-coordinator-escamp',
  role: 'coordinator' as const,
  locationIds: ['escamp'],
};

let api: TestApi;
let browser: TestBrowser;
beforeAll(async () => {
  api = await startTestApi({ MIM_TODAY: '2008-05-20' });
  await storeProgramme(api.database);
  browser = openBrowser(api.url);
  await browser.signInDemo(escamp.accountId);
  const { app } = api.database;
  const { trajectoryId } = await addTrajectory(app, escamp, { state: 'matched' });
  const { visitingMotherId } = await addVisitingMother(app, escamp);
  const both = { trajectoryId, visitingMotherId };
  await addMatch(app, escamp, both);
  await addVisit(app, escamp, {
    ...both,
    visitOn: '2008-05-22',
    startsAt: '10:30',
    status: 'planned',
    note: 'Geheim',
  });
  await addProspect(app, escamp, {
    givenName: 'Noor',
    familyName: 'Wit',
    outcome: 'wants-intake',
    outcomeOn: '2008-05-19',
    intakeOn: '2008-05-23',
    intakeAt: '09:00',
    intakePlace: 'Dorpsstraat 1',
  });
});
afterAll(() => api.close());

const created = async () => {
  const { json } = await browser.call('feeds.create', {});
  return json[0].result.data as { id: string; version: number; path: string };
};
/** A calendar program: no cookie, no header of ours. */
const read = (path: string) => openBrowser(api.url).send(path);

describe('a calendar feed', () => {
  it('gives a calendar program the planned visits, with initials and nothing else of anybody', async () => {
    const { path } = await created();
    const answer = await read(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.text).toContain('SUMMARY:Huisbezoek A.V.');
    expect(answer.text).toContain('DTSTART:20080522T083000Z');
    expect(answer.text).not.toMatch(/Amina|Voorbeeld|Vera|Geheim/);
    expect((await read(`${path}?language=en`)).text).toContain('SUMMARY:Home visit A.V.');
  });

  it('gives an intake that was agreed on too, with its moment, by initials and not where', async () => {
    const { path } = await created();
    const { text } = await read(path);
    expect(text).toContain('SUMMARY:Kennismaking N.W.');
    expect(text).toContain('DTSTART:20080523T070000Z');
    expect(text).not.toMatch(/Noor|Wit|Dorpsstraat/);
    expect((await read(`${path}?language=en`)).text).toContain('SUMMARY:Intake N.W.');
  });

  it('holds a year around today: what is planned for other days is not in it', async () => {
    const { app } = api.database;
    const { trajectoryId } = await addTrajectory(app, escamp, { state: 'matched' });
    for (const visitOn of ['2007-05-20', '2007-05-19', '2009-05-20', '2009-05-21'])
      await addVisit(app, escamp, { trajectoryId, visitOn, status: 'planned' });
    const { text } = await read((await created()).path);
    const days = [...text.matchAll(/DTSTART;VALUE=DATE:(200[79]\d{4})/g)].map(([, day]) => day);
    expect(days).toEqual(['20070520', '20090520']);
  });

  it('writes a line in the access log at each reading, in the name of who made it', async () => {
    const { path } = await created();
    const lines = () =>
      withActor(api.database.app, escamp, (trx) =>
        trx.selectFrom('mim.access_log').selectAll().where('what', '=', 'calendar').execute(),
      );
    const before = await lines();
    await read(path);
    const after = await lines();
    expect(after).toHaveLength(before.length + 1);
    expect(after.every((line) => line.accountId === escamp.accountId)).toBe(true);
  });

  it('keeps the secret nowhere: not in the database, not in a list, not in the log', async () => {
    const { path } = await created();
    await read(path);
    const secret = path.slice('/calendar/'.length, -'.ics'.length);
    const listed = await browser.call('feeds.list');
    expect(listed.text).not.toContain(secret);
    const kept = await withActor(api.database.app, escamp, async (trx) => ({
      feeds: await trx.selectFrom('mim.calendar_feed').selectAll().execute(),
      actions: await trx.selectFrom('mim.action').selectAll().execute(),
      answers: await trx.selectFrom('mim.idempotency').selectAll().execute(),
      changes: await trx.selectFrom('mim.row_change').selectAll().execute(),
    }));
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(api.logged.join('')).toContain('/calendar/:secret.ics');
    expect(api.logged.join('')).not.toContain(secret);
  });

  it('answers a wrong secret, a revoked one and one whose maker left alike', async () => {
    const { id: feedId, version, path } = await created();
    const wrong = await read(`/calendar/${'x'.repeat(43)}.ics`);
    expect(wrong.status).toBe(404);
    await browser.call('feeds.revoke', { feedId, version });
    const revoked = await read(path);
    expect([revoked.status, revoked.text]).toEqual([wrong.status, wrong.text]);
    const { path: other } = await created();
    expect((await read(other)).status).toBe(200);
    await removeMemberships(api.database, escamp.accountId);
    const left = await read(other);
    expect([left.status, left.text]).toEqual([wrong.status, wrong.text]);
    expect((await read('/calendar/short.ics')).text).toBe(wrong.text);
  });
});
