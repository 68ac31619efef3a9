import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.js';
import { hasWayOut } from './ways-out.js';

const dashboard = join(import.meta.dirname, '..', '..', 'apps', 'dashboard', 'src');

/**
 * Who hands something out of a page, and what settles that it may. Figures have one way: `outward/use-taking-out.ts`, which asks the rule of
 * what a location takes out and writes the access log first.
 */
const known: Readonly<Record<string, string>> = {
  'components/plot/slide-file.ts': 'paints a picture for whoever may save it',
  'components/printing.ts': 'prints when all that asks first has answered',
  'components/table-file/save-file.ts': 'the way itself',
  'components/table-file/save-table.ts': 'the way itself',
  'components/table-file/ways-out.ts': 'the way itself',

  'features/national-figures/outward/use-taking-out.ts': 'figures: the rule of what a location takes out',
  'features/municipality/use-taking-out.ts': 'figures: the server applies the same rule',

  'app/shell/use-commands.tsx': 'an address',
  'features/national-figures/frame/figures-bar.tsx': 'an address',
  'features/settings/feed-card.tsx': 'an address',
  'features/sign-in/recovery-codes.tsx': 'recovery codes, for whom they were just made',
  'features/takeover/requests/takeover.ts': 'the empty workbook, of nobody',
  'features/accounts/invitation-made.tsx': 'the link of an invitation, for whoever made it',
  'person-card/card-content.tsx': 'the telephone number of one person',
  'features/deliveries/reminders-card.tsx': 'which locations are reminded of what',
  'features/prospects/import/checked-view.tsx': 'the rows of a list that was brought in',
  'features/prospects/import/stored-view.tsx': 'the rows of a list that was brought in',
  'features/expenses/payment-file.ts': 'payments: the server writes the access log',
  'features/annual-registration/requests/delivery-files.ts': 'a delivery: the server writes the access log',
  'features/deliveries/requests/deliveries.ts': 'a delivery: the server writes the access log',
  'table-export/use-table-export.ts': 'a list: the server writes the access log',
};

test('nothing leaves a page by a way that nobody judged', () => {
  const found = sourceFiles(dashboard)
    .filter((path) => hasWayOut(readFileSync(path, 'utf8')))
    .map((path) => relative(dashboard, path).replaceAll('\\', '/'));
  expect(found.toSorted()).toEqual(Object.keys(known).toSorted());
});

test.each([
  "import { saveTable } from '../../components/table-file/save-table.js';",
  "import { type Take, waysOut } from '../../components/table-file/ways-out.js';",
  "const { waysOut } = await import('../../components/table-file/ways-out.js');",
  'void navigator.clipboard.writeText(text);',
  'onAction: () => window.print(),',
  'const address = URL.createObjectURL(blob);',
  '<a href={address} download="cijfers.csv">CSV</a>',
  'link.download = name;',
  'await navigator.share({ files });',
])('sees a way out: %s', (source) => {
  expect(hasWayOut(source)).toBe(true);
});

test.each([
  "import type { WaysOut } from '../../components/table-file/ways-out.js';",
  '// window.print() is for the page of the municipality',
  'take(({ saveTable }) => saveTable(file, kind));',
])('sees none where there is none: %s', (source) => {
  expect(hasWayOut(source)).toBe(false);
});
