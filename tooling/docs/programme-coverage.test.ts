import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@mim/start';
import { describe, expect, test } from 'vitest';
import { coverageRows } from './coverage-rows.js';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const rows = coverageRows(read('docs/programme-coverage.md'));
const app = 'apps/dashboard/src/app';
const routeFiles = [
  `${app}/router.tsx`,
  ...readdirSync(join(root, app, 'routes')).map((file) => `${app}/routes/${file}`),
];
const routes = routeFiles.flatMap((file) =>
  [...read(file).matchAll(/path: '([^']+)'/g)].map(([, path]) => path),
);

test('the page covers each section of the programme that a mother meets', () => {
  expect([...new Set(rows.map(({ section }) => section))]).toEqual([
    'Registration and intake',
    'Matching',
    'Visits',
    'Supervision',
    'Outcome',
    'Ending',
    'Other programmes',
    'Expenses',
    'Meeting groups',
    'Recruitment and preparation',
    'Stop and growth of a visiting mother',
    'Caseload',
    'Annual registration',
    'Who works with it',
  ]);
});

describe.each(rows)('$section: $fact', ({ rules, files, screens }) => {
  test('names files that are there, and rules that stand in them', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(rules.length).toBeGreaterThan(0);
    const source = files.map(read).join('\n');
    expect(rules.filter((rule) => !new RegExp(`\\b${rule}\\b`).test(source))).toEqual([]);
  });

  test('names a page of the dashboard', () => {
    expect(screens.length).toBeGreaterThan(0);
    expect(screens.filter((screen) => !routes.includes(screen))).toEqual([]);
  });
});
