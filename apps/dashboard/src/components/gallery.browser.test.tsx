import type { Problem } from '@mim/domain/kernel';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { setLocale } from '../paraglide/runtime.js';
import { show } from '../testing/show.js';
import { Banner } from './banner.js';
import { Button } from './button.js';
import { Card } from './card.js';
import { columnsOf } from './data-table/columns.js';
import { DataTable } from './data-table/data-table.js';
import { EmptyState } from './empty-state.js';
import { ErrorState } from './error-state.js';
import { FilterChips } from './filter-chips.js';
import { KeyFigure, KeyFigures } from './key-figure.js';
import { MultiSelect } from './multi-select.js';
import { Notice } from './notice.js';
import { PageHeader } from './page-header.js';
import { Progress } from './progress.js';
import { SegmentedControl } from './segmented-control.js';
import { Select } from './select.js';
import { Skeleton } from './skeleton.js';
import { Status } from './status.js';
import { TextField } from './text-field.js';
import { Toggle } from './toggle.js';

const nothing = () => {};
const options = [
  { id: 'a', label: 'Breda' },
  { id: 'b', label: 'Ede' },
];
const problem: Problem = {
  code: 'not-found',
  message: { nl: 'Dit is niet gevonden.', en: 'This was not found.' },
  remedy: { nl: 'Kies opnieuw.', en: 'Choose again.' },
};
const column = columnsOf<{ id: string; label: string }>();
const columns = column.columns([
  column.accessor('label', { header: 'Locatie' }),
  column.accessor('id', {
    header: 'Code',
    cell: ({ getValue }) => <Status tone="good">{getValue()}</Status>,
  }),
]);

const gallery = (
  <>
    <Banner label="Demo">Dit is een demo.</Banner>
    <main>
      <PageHeader title="Alles bij elkaar" lead="Elk onderdeel, zoals het op een pagina staat." isReport />
      <Progress label="Laden" value={40} />
      <KeyFigures>
        <KeyFigure
          label="Voltooid"
          value="49,2%"
          change={{ direction: 'down', words: '5 procentpunt minder dan in 2007' }}
          base="152 van 309"
          coverage="19 van 19 locaties"
        />
      </KeyFigures>
      <Card title="Velden" lead="Kies of vul in." actions={<Button variant="quiet">Sluit</Button>}>
        <Select label="Jaar" help="Van de registratie." options={options} value="a" onChange={nothing} />
        <MultiSelect label="Locaties" options={options} value={[]} onChange={nothing} summary="Geen" />
        <SegmentedControl label="Vorm" options={options} value="a" onChange={nothing} />
        <TextField label="E-mailadres" error="Vul uw e-mailadres in." />
        <Toggle isOn onChange={nothing}>
          De toets ? gebruiken
        </Toggle>
        <FilterChips label="Filters" filters={options} onRemove={nothing} onClear={nothing} />
        <Button variant="primary">Opslaan</Button>
        <Button isDisabled>Verstuur</Button>
      </Card>
      <Notice tone="warn" title="Let op">
        <p>Twee locaties leverden niet aan.</p>
      </Notice>
      <ErrorState problem={problem} onRetry={nothing} />
      <EmptyState title="Nog geen cijfers" />
      <Skeleton kind="figures" />
      <DataTable caption="Locaties" columns={columns} rows={options} rowId={({ id }) => id} />
    </main>
  </>
);

test.each([
  ['nl', 'light', 1200],
  ['nl', 'dark', 390],
  ['en', 'light', 390],
  ['en', 'dark', 1200],
] as const)('axe finds nothing in any component (%s, %s, %d pixels wide)', async (language, theme, width) => {
  await page.viewport(width, 900);
  await setLocale(language, { reload: false });
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  show(gallery);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
