import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { envExample } from './env-example.mjs';
import { settingList, testSettingList } from './settings.mjs';
import { root } from './workspace.mjs';

const settingsOf = async (file: string) => (await import(pathToFileURL(join(root, file)).href)).settingList;

test('.env.example explains every setting and no other', async () => {
  const programs = [
    { program: 'npm start', settings: settingList },
    { program: 'the API', settings: await settingsOf('apps/api/dist/server-settings/setting-list.js') },
    {
      program: 'the analytics service',
      settings: await settingsOf('apps/analytics/dist/service/server-settings/setting-list.js'),
    },
    { program: 'npm run mim', settings: await settingsOf('apps/operator/dist/settings/setting-list.js') },
    { program: 'npm test', settings: testSettingList },
  ];
  await expect(envExample(programs)).toMatchFileSnapshot(join(root, '.env.example'));
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
