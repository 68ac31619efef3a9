import { isIsoDate, readTypedDay, readTypedTime } from '@mim/domain/kernel';
import fc from 'fast-check';
import { type ReactNode, useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as z from 'zod';
import { m } from '../../paraglide/messages.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { show } from '../../testing/show.js';
import { showPage } from '../../testing/show-page.js';
import { todayIs } from '../../testing/today-is.js';
import { DateField } from './date-field.js';
import { Form } from './form.js';
import { NumberField } from './number-field.js';
import { SaveBar } from './save-bar.js';
import { TextLine } from './text-line.js';
import { TimeField } from './time-field.js';
import { useForm } from './use-form.js';
import { writeDay } from './written-day.js';

fc.configureGlobal({ seed: 20_081_231 });

const today = '2026-11-26';
beforeEach(async () => {
  await todayIs(today);
});

type Held = string | number | null;

interface Kind {
  /** The field, with what it holds. */
  readonly field: (held: Held, hold: (held: Held) => void) => ReactNode;
  /** What a text means; null: nothing. */
  readonly read: (text: string) => Held;
  /** How what is held is written once the field is left. */
  readonly write: (held: Held) => string;
  readonly start: Held;
}

const kinds = {
  date: {
    field: (held, hold) => <DateField name="on" label="Veld" value={held as string | null} onChange={hold} />,
    read: (text) => {
      const read = readTypedDay(text, { first: '1900-01-01', last: '2199-12-31' }, today);
      return read.ok ? read.value : null;
    },
    write: (held) => writeDay(String(held ?? ''), 'nl'),
    start: '2026-11-26',
  },
  time: {
    field: (held, hold) => <TimeField name="at" label="Veld" value={held as string | null} onChange={hold} />,
    read: (text) => {
      const read = readTypedTime(text);
      return read.ok ? read.value : null;
    },
    write: (held) => String(held ?? ''),
    start: '14:30',
  },
  number: {
    field: (held, hold) => <NumberField name="count" label="Veld" value={held} onChange={hold} />,
    read: (text) => (/^-?\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null),
    write: (held) => (typeof held === 'number' ? String(held).replace('.', ',') : (held ?? '')),
    start: 75,
  },
} as const satisfies Record<string, Kind>;

/** Shows a field and tells what it holds. */
function showHeld({ field, start }: Kind, from: Held = start): () => Held {
  let last = from;
  function Holder() {
    const [held, setHeld] = useState(from);
    last = held;
    return (
      <main>
        {field(held, setHeld)}
        <input aria-label="Volgende" />
      </main>
    );
  }
  show(<Holder />);
  return () => last;
}

const box = () => page.getByRole('textbox', { name: 'Veld' });
const text = () => (box().element() as HTMLInputElement).value;

/** What is held is what is seen: the meaning of the text, or else the text; nothing only where nothing stands. */
function holdsWhatIsSeen({ read }: Kind, held: Held) {
  const seen = text();
  if (seen.trim() === '') expect(held).toBeNull();
  else expect(held).toBe(read(seen) ?? seen);
}

async function leave({ write }: Kind, held: () => Held) {
  await userEvent.click(page.getByRole('textbox', { name: 'Volgende' }));
  expect(text()).toBe(write(held()));
}

describe.each(Object.entries(kinds) as [string, Kind][])('a field for a %s', (_, kind) => {
  const key = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...'0123456789') },
    { weight: 4, arbitrary: fc.constantFrom(...'-/.: ,') },
    { weight: 4, arbitrary: fc.constantFrom('{Backspace}', '{Delete}', '{ArrowLeft}', '{Home}', '{End}') },
    { weight: 1, arbitrary: fc.constantFrom('n', 'o', 'v', 'u') },
  );

  test('holds what is seen, whichever keys are pressed, and writes it out when it is left', async () => {
    const held = showHeld(kind);
    await fc.assert(
      fc.asyncProperty(fc.array(key, { minLength: 1, maxLength: 9 }), async (keys) => {
        await userEvent.click(box());
        for (const each of keys) {
          await userEvent.keyboard(each);
          holdsWhatIsSeen(kind, held());
        }
        await leave(kind, held);
      }),
      { numRuns: 15 },
    );
  });

  test('keeps what was there where one goes through it with Tab', async () => {
    const held = showHeld(kind);
    await userEvent.click(box());
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}{Tab}');
    expect(held()).toBe(kind.start);
    expect(text()).toBe(kind.write(kind.start));
  });

  test('loses a part by Backspace, and holds nothing of it until it is whole or empty', async () => {
    const held = showHeld(kind);
    await userEvent.click(box());
    for (let at = kind.write(kind.start).length; at > 0; at -= 1) {
      await userEvent.keyboard(`{Home}${'{ArrowRight}'.repeat(at)}{Backspace}`);
      holdsWhatIsSeen(kind, held());
    }
    expect(held()).toBeNull();
    await leave(kind, held);
  });
});

describe('a date', () => {
  test.each(['3-11-2026', '3/11/26', '3 11 2026', '03112026', '2026-11-03', '3-11', '3 nov'])(
    'is typed as %s',
    async (typed) => {
      const held = showHeld(kinds.date, null);
      await userEvent.click(box());
      await userEvent.keyboard(`${typed}{Tab}`);
      expect(held()).toBe('2026-11-03');
      await expect.element(box()).toHaveValue('03-11-2026');
    },
  );

  test.each(['3-11-2026', '3/11/26', '2026-11-03', '3 nov 2026', '3 november 2026'])(
    'is pasted as %s',
    async (pasted) => {
      const held = showHeld(kinds.date);
      const other = page.getByRole('textbox', { name: 'Volgende' });
      await userEvent.fill(other, pasted);
      await userEvent.keyboard('{Control>}a{/Control}');
      await userEvent.copy();
      await userEvent.click(box());
      await userEvent.keyboard('{Control>}a{/Control}');
      await userEvent.paste();
      await leave(kinds.date, held);
      expect(held()).toBe('2026-11-03');
    },
  );

  test.each(['day', 'month', 'year'])('of which the %s was emptied is none', async (part) => {
    const held = showHeld(kinds.date);
    const emptied = { day: '-11-2026', month: '26--2026', year: '26-11-' }[part] ?? '';
    await userEvent.fill(box(), emptied);
    await leave(kinds.date, held);
    await expect.element(box()).toHaveValue(emptied);
    expect(isIsoDate(String(held()))).toBe(false);
    await expect.element(box()).toHaveAccessibleDescription(/bestaande datum/);
  });

  test('that is none of the calendar is refused beside the field, and never another day', async () => {
    const held = showHeld(kinds.date, null);
    await userEvent.click(box());
    await userEvent.keyboard('31-02-1990{Tab}');
    await expect.element(box()).toHaveValue('31-02-1990');
    await expect.element(box()).toHaveAccessibleDescription(/bestaande datum/);
    await expect.element(box()).toBeInvalid();
    expect(held()).toBe('31-02-1990');
    expect(await axeFindings()).toEqual([]);
  });

  test('that cannot be right is refused with the days that can', async () => {
    const visit: Kind = {
      ...kinds.date,
      field: (held, hold) => (
        <DateField name="visitOn" label="Veld" value={held as string | null} onChange={hold} />
      ),
    };
    showHeld(visit, null);
    await userEvent.click(box());
    await userEvent.keyboard('10-12-2027{Tab}');
    await expect.element(box()).toHaveAccessibleDescription(/tot en met 26 mei 2027/);
    await userEvent.fill(box(), '10-12-26');
    await userEvent.keyboard('{Tab}');
    await expect.element(box()).toHaveValue('10-12-2026');
    await expect.element(box()).not.toBeInvalid();
  });

  test('that cannot be right is told the days that this form takes', async () => {
    const made: Kind = {
      ...kinds.date,
      field: (held, hold) => (
        <DateField name="visitOn" label="Veld" value={held as string | null} onChange={hold} max={today} />
      ),
    };
    showHeld(made, '2206-11-03');
    await expect.element(box()).toHaveAccessibleDescription(/tot en met 26 november 2026/);
  });

  test('of birth has the century of somebody who is grown up', async () => {
    const birth: Kind = {
      ...kinds.date,
      field: (held, hold) => (
        <DateField name="bornOn" label="Veld" value={held as string | null} onChange={hold} />
      ),
    };
    const held = showHeld(birth, null);
    await userEvent.click(box());
    await userEvent.keyboard('8-6-27{Tab}');
    expect(held()).toBe('1927-06-08');
    await userEvent.fill(box(), '8-6');
    await userEvent.keyboard('{Tab}');
    expect(held()).toBe('8-6');
    await expect.element(box()).toHaveAccessibleDescription(/dag, maand en jaar/);
  });

  test('is picked from the calendar, which has no day that cannot be right', async () => {
    const picked: Kind = {
      ...kinds.date,
      field: (held, hold) => (
        <DateField name="on" label="Veld" value={held as string | null} onChange={hold} max={today} />
      ),
    };
    const held = showHeld(picked, '2026-11-25');
    await userEvent.click(page.getByRole('button', { name: 'Kies een datum in de kalender: Veld' }));
    await expect.element(page.getByRole('button', { name: /27 november 2026/ })).toBeDisabled();
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    await expect.poll(held).toBe('2026-11-24');
    await expect.element(box()).toHaveValue('24-11-2026');
  });
});

test.each([
  ['10', '10:00'],
  ['9', '09:00'],
  ['9u30', '09:30'],
])('a time is typed as %s', async (typed, written) => {
  const held = showHeld(kinds.time, null);
  await userEvent.click(box());
  await userEvent.keyboard(`${typed}{Tab}`);
  expect(held()).toBe(written);
  await expect.element(box()).toHaveValue(written);
});

test('a number that is none is refused in words, and stays', async () => {
  const held = showHeld(kinds.number, null);
  await userEvent.click(box());
  await userEvent.keyboard('abcd{Tab}');
  await expect.element(box()).toHaveValue('abcd');
  await expect.element(box()).toHaveAccessibleDescription(/getal/);
  expect(held()).toBe('abcd');
});

test('a year of birth that cannot be right is refused with the years that can', async () => {
  show(<NumberField name="birthYear" label="Veld" value={2206} onChange={() => {}} />);
  await expect.element(box()).toHaveAccessibleDescription(/van 1926 tot en met 2016/);
});

function Sending({ onSent }: { readonly onSent: (sent: unknown) => void }) {
  const form = useForm({
    initial: {
      name: 'Amina',
      visitOn: today as string | null,
      at: null as string | null,
      count: null as number | null,
    },
    schema: z.object({
      name: z.string(),
      visitOn: z.iso.date().optional(),
      at: z.iso.time({ precision: -1 }).optional(),
      count: z.int().optional(),
    }),
    labels: { name: 'Naam', visitOn: 'Dag', at: 'Tijd', count: 'Aantal' },
  });
  return (
    <Form form={form} onSubmit={onSent} label="Formulier">
      <TextLine {...form.field('name')} />
      <DateField {...form.field('visitOn')} isOptional />
      <TimeField {...form.field('at')} isOptional />
      <NumberField {...form.field('count')} isOptional />
      <SaveBar isSaving={false} />
    </Form>
  );
}

describe('a form', () => {
  test.each([
    ['Dag', '-11-2026', '27-11-2026', { visitOn: '2026-11-27' }],
    ['Dag', '27-11-0026', '', { visitOn: undefined }],
    ['Dag', '27-11-2206', '27-11-2026', { visitOn: '2026-11-27' }],
    ['Tijd', '14:3', '14:30', { at: '14:30' }],
    ['Tijd', '24:00', '', { at: undefined }],
    ['Aantal', 'abcd', '12', { count: 12 }],
    ['Aantal', '1,5', '2', { count: 2 }],
  ])('sends nothing with %s %j; only with %j', async (label, half, mended, sent) => {
    const all: unknown[] = [];
    showPage(<Sending onSent={(each) => all.push(each)} />);
    const field = page.getByRole('textbox', { name: new RegExp(`^${label}`) });
    await userEvent.fill(field, half);
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toBeInvalid();
    await expect.element(page.getByRole('button', { name: new RegExp(`^${label}: `) })).toBeVisible();
    expect(all).toEqual([]);
    await userEvent.fill(field, mended);
    await userEvent.click(field);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => all).toEqual([expect.objectContaining({ name: 'Amina' })]);
    expect(all[0]).toMatchObject(
      Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)),
    );
    for (const [name, value] of Object.entries(sent))
      if (value === undefined) expect(all[0]).not.toHaveProperty(name);
  });
});

test('a press on a button that leaves a field is a press, whatever is said of the field', async () => {
  let presses = 0;
  const Page = () => {
    const [on, setOn] = useState<string | null>(null);
    return (
      <>
        <DateField name="on" label="Veld" value={on} onChange={setOn} />
        <button
          type="button"
          onClick={() => {
            presses += 1;
          }}
        >
          Daarna
        </button>
      </>
    );
  };
  show(<Page />);
  await userEvent.click(page.getByRole('textbox', { name: 'Veld' }));
  await userEvent.keyboard('31-2-2027');
  await userEvent.click(page.getByRole('button', { name: 'Daarna' }));
  await expect.element(page.getByText(m.form_error_date())).toBeVisible();
  expect(presses).toBe(1);
});
