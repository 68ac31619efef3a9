import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import axe from 'axe-core';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as z from 'zod';
import { noteReached, noteUnreachable } from '../../clients/connection.js';
import { setLocale } from '../../paraglide/runtime.js';
import { asksBeforeUnload } from '../../testing/asks-before-unload.js';
import { show } from '../../testing/show.js';
import { Checkbox } from './checkbox.js';
import { CheckboxGroup } from './checkbox-group.js';
import { Combobox } from './combobox.js';
import { ConflictNotice } from './conflict-notice.js';
import { DateField } from './date-field.js';
import { deleteAllDrafts } from './draft-storage.js';
import { FieldRow, Form } from './form.js';
import { MarkField } from './mark-field.js';
import { MultiCombobox } from './multi-combobox.js';
import { NumberField } from './number-field.js';
import { RadioGroup } from './radio-group.js';
import { SaveBar } from './save-bar.js';
import { SaveNotice } from './save-notice.js';
import { SelectField } from './select-field.js';
import { TextArea } from './text-area.js';
import { TextLine } from './text-line.js';
import { TimeField } from './time-field.js';
import { useForm } from './use-form.js';
import { useSave } from './use-save.js';
import { YesNo } from './yes-no.js';

const options = ['Amersfoort', 'Breda', 'Dordrecht'].map((label) => ({ id: label.toLowerCase(), label }));

const schema = z.object({
  name: z.string().min(1).max(40),
  on: z.iso.date(),
  at: z.iso.time().optional(),
  minutes: z.int().min(5).max(480),
  place: z.string(),
  topics: z.array(z.string()).min(1),
});

interface Values {
  name: string;
  on: string | null;
  at: string | null;
  minutes: number | null;
  place: string | null;
  places: readonly string[];
  topics: readonly string[];
  kind: string | null;
  list: string | null;
  met: boolean | null;
  agreed: boolean;
  mark: number | null;
  note: string;
}

const labels: Record<keyof Values, string> = {
  name: 'Naam',
  on: 'Datum',
  at: 'Tijd',
  minutes: 'Duur',
  place: 'Plaats',
  places: 'Talen',
  topics: 'Onderwerpen',
  kind: 'Soort',
  list: 'Kring',
  met: 'Gezien',
  agreed: 'Akkoord',
  mark: 'Cijfer',
  note: 'Notitie',
};

const empty: Values = {
  name: '',
  on: null,
  at: null,
  minutes: null,
  place: null,
  places: [],
  topics: [],
  kind: null,
  list: null,
  met: null,
  agreed: false,
  mark: null,
  note: '',
};

interface ExampleProps {
  readonly send?: (input: unknown, key: string) => Promise<unknown>;
  readonly onSaved?: (input: unknown) => void;
  readonly draft?: string;
  readonly initial?: Partial<Values>;
}

function Fields({ send = async () => null, onSaved, draft, initial }: ExampleProps) {
  const form = useForm({
    initial: { ...empty, ...initial },
    schema,
    labels,
    ...(draft === undefined ? {} : { draft }),
  });
  const saving = useSave<unknown, unknown>({ send, onSaved: (_, input) => onSaved?.(input) });
  return (
    <main>
      <h1>Formulier</h1>
      <Form form={form} onSubmit={saving.save}>
        <TextLine {...form.field('name')} help="Zoals zij het zelf zegt." />
        <FieldRow>
          <DateField {...form.field('on')} />
          <TimeField {...form.field('at')} isOptional />
          <NumberField {...form.field('minutes')} unit="minuten" step={15} />
        </FieldRow>
        <Combobox {...form.field('place')} options={options} />
        <MultiCombobox {...form.field('places')} options={options} />
        <CheckboxGroup {...form.field('topics')} options={options} look="chips" />
        <RadioGroup {...form.field('kind')} options={options} />
        <SelectField {...form.field('list')} options={options} />
        <YesNo {...form.field('met')} />
        <Checkbox {...form.field('agreed')} />
        <MarkField {...form.field('mark')} />
        <TextArea {...form.field('note')} isOptional />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} />
      </Form>
    </main>
  );
}

const Example = (props: ExampleProps) => (
  <QueryClientProvider client={new QueryClient()}>
    <Fields {...props} />
  </QueryClientProvider>
);

function Foldable() {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setOpen(false)}>
        Dichtklappen
      </button>
      {isOpen ? <Example draft="folded" initial={good} /> : null}
    </>
  );
}

const good = {
  name: 'Amina',
  on: '2008-03-31',
  minutes: 75,
  place: 'breda',
  topics: ['breda'],
} satisfies Partial<Values>;

async function choose(field: string, typed: string, found: string) {
  await userEvent.click(page.getByRole('combobox', { name: field }));
  await userEvent.keyboard(typed);
  await expect.element(page.getByRole('option', { name: found })).toBeVisible();
  await expect.poll(() => page.getByRole('option').elements().length).toBe(1);
  await userEvent.keyboard('{ArrowDown}{Enter}');
}

const save = () => userEvent.click(page.getByRole('button', { name: 'Opslaan' }));

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
    show(<Example initial={{ places: ['breda'], mark: 7 }} />);
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
  show(<Example initial={{ ...good, on: null, minutes: 3 }} />);
  await save();
  await expect.element(page.getByRole('button', { name: 'Datum: Vul dit in.' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Duur: Vul 5 of meer in.' }));
  await expect.element(page.getByRole('textbox', { name: 'Duur' })).toHaveFocus();
  await userEvent.keyboard('{Control>}a{/Control}45{Tab}');
  await expect.element(page.getByRole('button', { name: /^Duur: / })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: /^Datum: / }));
  await expect.element(page.getByRole('textbox', { name: 'Datum' })).toHaveFocus();
});

test('the tab asks before it closes for as long as something that was typed is not saved', async () => {
  show(<Example initial={good} />);
  expect(asksBeforeUnload()).toBe(false);
  const name = page.getByRole('textbox', { name: 'Naam' });
  await userEvent.fill(name, 'Amina Bakkali');
  expect(asksBeforeUnload()).toBe(true);
  await userEvent.fill(name, 'Amina');
  expect(asksBeforeUnload()).toBe(false);
});

test('what waits in memory is asked about too when its form is folded, until it is dropped', async () => {
  show(<Foldable />);
  await userEvent.fill(page.getByRole('textbox', { name: 'Naam' }), 'Amina Bakkali');
  await userEvent.click(page.getByRole('button', { name: 'Dichtklappen' }));
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).not.toBeInTheDocument();
  expect(asksBeforeUnload()).toBe(true);
  deleteAllDrafts();
  expect(asksBeforeUnload()).toBe(false);
});

test('a date is typed as day, month and year, and goes out as a civil date', async () => {
  const saved: unknown[] = [];
  show(<Example initial={{ ...good, on: null }} onSaved={(input) => saved.push(input)} />);
  await userEvent.click(page.getByRole('textbox', { name: 'Datum' }));
  await userEvent.keyboard('05032009');
  await save();
  await expect.poll(() => saved).toEqual([{ ...good, on: '2009-03-05' }]);
});

test('a date is picked from a calendar that begins on Monday', async () => {
  const saved: unknown[] = [];
  show(<Example initial={good} onSaved={(input) => saved.push(input)} />);
  await userEvent.click(page.getByRole('button', { name: /Kies een datum/ }));
  await expect.element(page.getByRole('grid')).toBeVisible();
  expect(document.querySelector('th')?.textContent).toMatch(/^m/i);
  await userEvent.keyboard('{ArrowLeft}{Enter}');
  await save();
  await expect.poll(() => saved).toEqual([{ ...good, on: '2008-03-30' }]);
});

test('a long list narrows down to what is typed, and Enter chooses', async () => {
  const saved: unknown[] = [];
  show(<Example initial={{ ...good, place: null }} onSaved={(input) => saved.push(input)} />);
  await choose('Plaats', 'dord', 'Dordrecht');
  await expect.element(page.getByRole('combobox', { name: 'Plaats' })).toHaveValue('Dordrecht');
  await save();
  await expect.poll(() => saved).toEqual([{ ...good, place: 'dordrecht' }]);
});

test('several of a long list are chosen one after another and taken away again', async () => {
  show(<Example />);
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
  show(<Row />);
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
  show(<Example initial={good} onSaved={(input) => saved.push(input)} />);
  await userEvent.click(page.getByRole('textbox', { name: 'Notitie' }));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => saved).toEqual([good]);
});

test('without a connection the text stays, and trying again sends the same key', async () => {
  const keys: string[] = [];
  const saved: unknown[] = [];
  const send = async (_: unknown, key: string) => {
    keys.push(key);
    if (keys.length === 1) throw Object.assign(new Error('Failed to fetch'), { name: 'TRPCClientError' });
  };
  show(<Example initial={good} send={send} onSaved={(input) => saved.push(input)} />);
  await save();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Geen verbinding');
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Amina');
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw proberen' }));
  await expect.poll(() => saved.length).toBe(1);
  expect(new Set(keys).size).toBe(1);
});

test('what could not be sent goes out by itself once the server answers again, once, and the notice goes', async () => {
  const keys: string[] = [];
  const saved: unknown[] = [];
  const send = async (_: unknown, key: string) => {
    keys.push(key);
    if (keys.length > 1) return;
    noteUnreachable();
    throw Object.assign(new Error('Failed to fetch'), { name: 'TRPCClientError' });
  };
  show(<Example initial={good} send={send} onSaved={(input) => saved.push(input)} />);
  await save();
  await expect.element(page.getByText('Geen verbinding')).toBeVisible();
  noteReached();
  await expect.poll(() => saved).toEqual([good]);
  await expect.element(page.getByText('Geen verbinding')).not.toBeInTheDocument();
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
  noteUnreachable();
  noteReached();
  expect(keys).toHaveLength(2);
});

test('a refusal that comes late is said where it was typed', async () => {
  let asked = 0;
  const problem = {
    code: 'visit-twice-a-day',
    message: { nl: 'Op deze dag is al een bezoek vastgelegd.', en: 'There is one.' },
    remedy: { nl: 'Kies een andere dag.', en: 'Choose another day.' },
  };
  const send = async () => {
    asked += 1;
    if (asked > 1) throw Object.assign(new Error('refused'), { name: 'TRPCClientError', data: { problem } });
    noteUnreachable();
    throw Object.assign(new Error('Failed to fetch'), { name: 'TRPCClientError' });
  };
  show(<Example initial={good} send={send} />);
  await save();
  await expect.element(page.getByText('Geen verbinding')).toBeVisible();
  noteReached();
  await expect.element(page.getByText(/Op deze dag is al een bezoek vastgelegd/)).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Amina');
});

test('what was typed comes back after the page was built anew, until one begins again', async () => {
  const first = show(<Example draft="a-1/form" />);
  await userEvent.fill(page.getByRole('textbox', { name: 'Naam' }), 'Fatma');
  first.remove();
  show(<Example draft="a-1/form" />);
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Fatma');
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw beginnen' }));
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('');
});

function Conflict() {
  const [merged, setMerged] = useState<object | null>(null);
  return merged === null ? (
    <ConflictNotice
      mine={{ name: 'Amina', note: 'van mij', minutes: 75 }}
      theirs={{ name: 'Amina', note: 'van haar', minutes: 90 }}
      base={{ name: 'Amina', note: '', minutes: 75 }}
      labels={{ name: 'Naam', note: 'Notitie', minutes: 'Duur' }}
      show={(_, value) => (value === null ? null : String(value))}
      onSave={setMerged}
    />
  ) : (
    <output>{JSON.stringify(merged)}</output>
  );
}

test('a conflict shows both versions of what differs, and takes over what only the other changed', async () => {
  show(<Conflict />);
  await expect.element(page.getByText('van haar')).toBeVisible();
  await expect.element(page.getByText('Naam')).not.toBeInTheDocument();
  await expect.element(page.getByRole('radio', { name: 'Nu opgeslagen: 90' })).toBeChecked();
  await expect.element(page.getByRole('radio', { name: 'Van u: van mij' })).toBeChecked();
  await userEvent.click(page.getByRole('button', { name: 'Zo opslaan' }));
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('{"name":"Amina","note":"van mij","minutes":90}');
});
