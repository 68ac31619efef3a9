import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { startOn, startTestApi } from '../testing/test-api.js';
import { openBrowser } from '../testing/test-browser.js';

describe('health', () => {
  it('is ready on a schema of its own, and on no other, which is named with what mends it; nor does it start on one', async () => {
    const api = await startTestApi();
    const ready = () => openBrowser(api.url).send('/readyz');
    const { owner } = api.database;
    try {
      expect((await ready()).status).toBe(200);
      await sql`insert into mim.migration (name, checksum) values ('9999_later', 'x')`.execute(owner);
      const newer = await ready();
      expect([newer.status, newer.json.database, newer.json.schema]).toEqual([
        503,
        true,
        'The database knows migration 9999_later, this program does not: the program is older. Start a newer version of the program.',
      ]);
      await sql`delete from mim.migration where name > '0002'`.execute(owner);
      const older = /^The database misses migration 0002_\w+ and \d+ more\. Run npm run mim -- migrate\.$/;
      expect((await ready()).json.schema).toMatch(older);
      await expect(startOn(api.database)).rejects.toThrow(/^The database misses migration 0002_/);
      await sql`revoke select on mim.migration from mim_app`.execute(owner);
      await expect(startOn(api.database)).rejects.toThrow(/it is empty or older than this program/);
    } finally {
      await api.close();
    }
  });

  it('is ready while the database answers, and alive without it', async () => {
    const api = await startTestApi();
    const browser = openBrowser(api.url);
    await browser.signInDemo('demo-analyst');
    expect((await browser.send('/readyz')).status).toBe(200);
    await api.database.close();
    const ready = await browser.send('/readyz');
    expect(ready.status).toBe(503);
    expect(ready.json).toEqual({ status: 'not ready', database: false, schema: false, analytics: false });
    expect((await browser.send('/healthz')).json).toEqual({ status: 'alive' });
    for (const path of ['/api/trpc/locations.list?batch=1', '/analytics/trpc/figures.years']) {
      const [answer] = [(await browser.post(path)).json].flat();
      expect(answer.error.data).toMatchObject({ httpStatus: 503, problem: { code: 'data-unreachable' } });
    }
    await expect(browser.signInDemo('demo-analyst')).resolves.toMatchObject({ status: 503 });
  });
});
