import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { envExample, settingsPage } from './env-example.mjs';
import { settingList, testSettingList } from './settings.mjs';
import { root } from './workspace.mjs';

const built = (file: string) => import(pathToFileURL(join(root, file)).href);
const settingsOf = async (file: string) => (await built(file)).settingList;

test('.env.example and the page of settings explain every setting and no other', async () => {
  const operator = await built('apps/operator/dist/settings/setting-list.js');
  const programs = [
    { program: 'npm start', settings: settingList },
    { program: 'the API', settings: await settingsOf('apps/api/dist/server-settings/setting-list.js') },
    {
      program: 'the analytics service',
      settings: await settingsOf('apps/analytics/dist/service/server-settings/setting-list.js'),
    },
    { program: 'npm run mim', settings: { ...operator.settingList, ...operator.setupSettingList } },
    { program: 'npm test', settings: testSettingList },
  ];
  await expect(envExample(programs)).toMatchFileSnapshot(join(root, '.env.example'));
  await expect(settingsPage(programs)).toMatchFileSnapshot(join(root, 'docs/operations/settings.md'));
});

test('what is written for a new installation is right for each program in production', async () => {
  const { settingsOfPrograms } = await built('apps/operator/dist/setup/settings-files.js');
  const { readServerSettings: api } = await built('apps/api/dist/server-settings/server-settings.js');
  const { readServerSettings: analytics } = await built(
    'apps/analytics/dist/service/server-settings/server-settings.js',
  );
  const database = (role: string) => `postgresql://${role}:x@127.0.0.1:5432/mim`;
  const files = settingsOfPrograms({
    origin: 'https://mim.example',
    connections: {
      owner: database('mim_owner'),
      app: database('mim_app'),
      auth: database('mim_auth'),
      analytics: database('mim_analytics'),
    },
    secrets: {
      auth: 'Zq8vT1nW6yLr3cXb9mKf4hPd2sGj7uRe',
      actorToken: 'Wm3kR9tB5xJq7nVd1sLh6gYc8pFz2aEu',
      pseudonym: 'Hj5nD2wP8rXt4mKb7vQs1cLf9gYz6eAu',
    },
  });
  const known = async (list: string) => Object.keys(await settingsOf(list));
  expect(api(files['api.env'])).toMatchObject({ ok: true });
  expect(analytics(files['analytics.env'])).toMatchObject({ ok: true });
  const lists = {
    'api.env': await known('apps/api/dist/server-settings/setting-list.js'),
    'analytics.env': await known('apps/analytics/dist/service/server-settings/setting-list.js'),
    'operator.env': await known('apps/operator/dist/settings/setting-list.js'),
  };
  for (const [file, settings] of Object.entries(files))
    expect(lists[file as keyof typeof lists]).toEqual(
      expect.arrayContaining(Object.keys(settings as object)),
    );
});

test('a setting that several programs read is explained once, with the default of each', () => {
  const setting = { meaning: 'Where it answers.', expected: 'a port', example: '4000' };
  const text = envExample([
    { program: 'npm start', settings: { PORT: { ...setting, default: '4000' } } },
    { program: 'the API', settings: { PORT: setting } },
  ]);
  expect(text.match(/^#PORT=/gm)).toHaveLength(1);
  expect(text).toContain('# Read by npm start (default 4000), the API.');
});
