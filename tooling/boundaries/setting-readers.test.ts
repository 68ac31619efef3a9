import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { settingNames, shownSettingNames } from '@mim/domain/location';
import { describe, expect, onTestFinished, test } from 'vitest';
import { settingReaders } from './setting-readers.js';

const root = join(import.meta.dirname, '..', '..');

/** Where settings are defined, kept and shown. */
const bookkeeping = [
  'packages/domain/src/location/',
  'apps/api/src/location-settings/',
  'apps/dashboard/src/features/settings/',
].map((folder) => join(root, folder));

describe('a setting', () => {
  const readers = settingReaders({
    rules: join(root, 'packages/domain/src'),
    apps: [join(root, 'apps/api/src'), join(root, 'apps/dashboard/src')],
    names: settingNames,
    isBookkeeping: (path) => bookkeeping.some((folder) => path.startsWith(folder)),
  });
  const isRead = (name: string) => readers.get(name)?.length !== 0;

  test('that is shown is read by something that an app reaches', () => {
    expect(shownSettingNames.filter((name) => !isRead(name))).toEqual([]);
  });

  test('that is hidden is read by nothing yet', () => {
    const hidden = settingNames.filter((name) => !shownSettingNames.includes(name));
    expect(hidden.filter(isRead)).toEqual([]);
  });
});

/** The readers of the setting `days` in a small workspace. */
function readersOfDays(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'mim-settings-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const [rules, app] = [join(folder, 'rules'), join(folder, 'app')];
  const options = { rules, apps: [app], names: ['days'], isBookkeeping: () => false };
  return (settingReaders(options).get('days') ?? []).map((path) => path.slice(folder.length + 1));
}

const app = `import { late } from '@mim/domain/visit';\nlate(settings);\n`;

test.each([
  ['takes its value', `export const late = (settings) => settings.days > 7;\n`],
  ['takes it apart', `export const late = ({ days }) => days > 7;\n`],
  ['takes it apart under another name', `export const late = ({ weeks, days: term }: Terms) => term > 7;\n`],
])('a rule that %s is a reader when an app asks it', (_how, rule) => {
  expect(readersOfDays({ 'rules/late.ts': rule, 'app/main.ts': app })).toEqual(['rules/late.ts']);
});

test('what a rule needs is a reader too', () => {
  const files = {
    'rules/late.ts': `import { grace } from './grace.js';\nexport const late = grace;\n`,
    'rules/grace.ts': `export function grace(settings) {\n  return settings.days;\n}\n`,
    'app/main.ts': app,
  };
  expect(readersOfDays(files)).toEqual(['rules/grace.ts']);
});

test.each([
  ['no app asks', `import { other } from '@mim/domain/visit';\n`],
  ['an app knows as a type alone', `import type { late } from '@mim/domain/visit';\n`],
  ['only a test asks', ''],
])('a rule that %s is no reader', (_how, text) => {
  const files = {
    'rules/late.ts': `export const late = (settings) => settings.days;\n`,
    'app/main.ts': text,
    'app/main.test.ts': app,
  };
  expect(readersOfDays(files)).toEqual([]);
});

test('a name in a comment, a type or a builder is no reader', () => {
  const text = `// settings.days\nexport type Terms = Pick<Settings, 'days'>;\nexport const late = () => ({ days: 7 });\n`;
  expect(readersOfDays({ 'rules/late.ts': text, 'app/main.ts': app })).toEqual([]);
});
