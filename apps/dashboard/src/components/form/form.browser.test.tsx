import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setLocale } from '../../paraglide/runtime.js';
import { showPage } from '../../testing/show-page.js';
import { Combobox } from './combobox.js';
import { DateField } from './date-field.js';
import { FieldRow, Form } from './form.js';
import { SelectField } from './select-field.js';
import { Example, empty, good, labels, options, save, schema } from './testing/example-form.js';
import { TextLine } from './text-line.js';
import { useForm } from './use-form.js';

async function choose(field: string, typed: string, found: string) {
  await userEvent.click(page.getByRole('combobox', { name: field }));
  await userEvent.keyboard(typed);
  await expect.element(page.getByRole('option', { name: found })).toBeVisible();
  await expect.poll(() => page.getByRole('option').elements().length).toBe(1);
  await userEvent.keyboard('{ArrowDown}{Enter}');
}

test.each([
  ['nl', 'light', 1200],
  ['en', 'dark', 390],
] as const)(
  'axe finds nothing in a form, empty or with errors (%s, %s, %d pixels wide)',
  async (language, theme, width) => {
    await page.viewport(width, 900);
    await setLocale(language, { reload: false });
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = 'Formulier';
    showPage(<Example initial={{ places: ['breda'], mark: 7 }} />);
    await userEvent.click(page.getByRole('button', { name: language === 'nl' ? 'Opslaan' : 'Save' }));
    await expect.element(page.getByRole('region', { name: /^Controleer|^Please correct/ })).toHaveFocus();
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.viewport(1200, 900);
  },
);

test('what is missing is said in words, and each line of the summary leads to its field', async () => {
  showPage(<Example initial={{ ...good, on: null, minutes: 3 }} />);
  await save();
  await expect.element(page.getByRole('button', { name: 'Datum: Vul dit in.' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Duur: Vul 5 of meer in.' }));
  await expect.element(page.getByRole('textbox', { name: 'Duur' })).toHaveFocus();
  await userEvent.keyboard('{Control>}a{/Control}45{Tab}');
  await expect.element(page.getByRole('button', { name: /^Duur: / })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: /^Datum: / }));
  await expect.element(page.getByRole('textbox', { name: 'Datum' })).toHaveFocus();
});

test('a date is typed as day, month and year, and goes out as a civil date', async () => {
  const saved: unknown[] = [];
  showPage(<Example initial={{ ...good, on: null }} onSaved={(input) => saved.push(input)} />);
  await userEvent.click(page.getByRole('textbox', { name: 'Datum' }));
  await userEvent.keyboard('05032009');
  await save();
  await expect.poll(() => saved).toEqual([{ ...good, on: '2009-03-05' }]);
});

test('a date is picked from a calendar that begins on Monday', async () => {
  const saved: unknown[] = [];
  showPage(<Example initial={good} onSaved={(input) => saved.push(input)} />);
  await userEvent.click(page.getByRole('button', { name: /Kies een datum/ }));
  await expect.element(page.getByRole('grid')).toBeVisible();
  expect(document.querySelector('th')?.textContent).toMatch(/^m/i);
  await userEvent.keyboard('{ArrowLeft}{Enter}');
  await save();
  await expect.poll(() => saved).toEqual([{ ...good, on: '2008-03-30' }]);
});

test('a long list narrows down to what is typed, and Enter chooses', async () => {
  const saved: unknown[] = [];
  showPage(<Example initial={{ ...good, place: null }} onSaved={(input) => saved.push(input)} />);
  await choose('Plaats', 'dord', 'Dordrecht');
  await expect.element(page.getByRole('combobox', { name: 'Plaats' })).toHaveValue('Dordrecht');
  await save();
  await expect.poll(() => saved).toEqual([{ ...good, place: 'dordrecht' }]);
});

test('several of a long list are chosen one after another and taken away again', async () => {
  showPage(<Example />);
  await choose('Talen', 'bre', 'Breda');
  await choose('Talen', 'dor', 'Dordrecht');
  const chosen = page.getByRole('list', { name: 'Talen' });
  await expect.element(chosen).toHaveTextContent('BredaDordrecht');
  await userEvent.click(page.getByRole('button', { name: 'Breda verwijderen' }));
  await expect.element(chosen).toHaveTextContent('Dordrecht');
});

test('fields beside one another have their controls in one line, whatever help or error stands with one of them', async () => {
  function Row() {
    const form = useForm({ initial: empty, schema, labels });
    return (
      <main>
        <h1>Formulier</h1>
        <Form form={form} onSubmit={() => {}}>
          <FieldRow>
            <DateField {...form.field('on')} />
            <DateField {...form.field('at')} isOptional help="Nog niet bekend? Laat leeg." />
            <SelectField {...form.field('list')} options={options} error="Kies een kring." />
            <TextLine
              {...form.field('name')}
              help="Zoals zij het zelf zegt, ook als dat twee of meer namen zijn."
            />
            <Combobox {...form.field('place')} options={options} />
          </FieldRow>
        </Form>
      </main>
    );
  }
  await page.viewport(1200, 900);
  showPage(<Row />);
  await expect.element(page.getByRole('combobox', { name: 'Plaats' })).toBeVisible();
  const controls = [...document.querySelectorAll('main input, main select')].map((control) => {
    const { top, height } = control.getBoundingClientRect();
    return { middle: Math.round(top + height / 2) };
  });
  expect(controls).toHaveLength(5);
  // Three fit beside one another here, two come under them.
  const lines = [...new Set(controls.map(({ middle }) => middle))];
  expect(lines.map((line) => controls.filter(({ middle }) => middle === line).length)).toEqual([3, 2]);
});

test('Ctrl+Enter saves from anywhere', async () => {
  const saved: unknown[] = [];
  showPage(<Example initial={good} onSaved={(input) => saved.push(input)} />);
  await userEvent.click(page.getByRole('textbox', { name: 'Notitie' }));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => saved).toEqual([good]);
});
