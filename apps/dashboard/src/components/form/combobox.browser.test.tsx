import { useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../../testing/show.js';
import { Combobox } from './combobox.js';

const places = ['Ede', 'Breda', 'Enschede'].map((label) => ({ id: label, label }));

/** A field whose list narrows down by itself, or is searched elsewhere. */
function Form({ isSearched }: { readonly isSearched: boolean }) {
  const [place, setPlace] = useState<string | null>(null);
  const [text, setText] = useState('');
  const found = places.filter(({ label }) => text !== '' && label.toLowerCase().includes(text.toLowerCase()));
  return (
    <main style={{ minBlockSize: '300vh' }}>
      <p>gekozen: {place ?? 'niemand'}</p>
      <label>
        Notitie <input />
      </label>
      <Combobox
        name="place"
        label="Plaats"
        options={isSearched ? found : places}
        {...(isSearched ? { onSearch: setText } : {})}
        value={place}
        onChange={setPlace}
        error={undefined}
      />
      <label>
        Straat <input />
      </label>
    </main>
  );
}

const box = page.getByRole('combobox', { name: 'Plaats' });
const option = (name: string) => page.getByRole('option', { name, exact: true });

/** Types a text and chooses the first that is found. */
async function choose(text: string, name: string) {
  await userEvent.click(box);
  await userEvent.keyboard(text);
  await expect.element(option(name)).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(option(name)).toHaveAttribute('data-focused', 'true');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(`gekozen: ${name}`)).toBeVisible();
}

describe.each([
  ['a list that narrows down by itself', false],
  ['a list that is searched elsewhere', true],
])('%s', (_, isSearched) => {
  beforeEach(() => {
    window.scrollTo(0, 0);
    show(<Form isSearched={isSearched} />);
  });

  test('keeps what is typed when the page scrolls', async () => {
    await userEvent.click(box);
    await userEvent.keyboard('bre');
    await expect.element(option('Breda')).toBeVisible();
    const scrolled = new Promise((done) => document.addEventListener('scroll', done, { once: true }));
    window.scrollBy(0, 40);
    await scrolled;
    await expect.element(option('Breda')).toBeVisible();
    await expect.element(box).toHaveValue('bre');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(page.getByText('gekozen: Breda')).toBeVisible();
  });

  test('is again what was chosen when one goes elsewhere in the middle of changing it', async () => {
    await choose('bre', 'Breda');
    await userEvent.click(box);
    await userEvent.keyboard('{End}x');
    await userEvent.click(page.getByLabelText('Notitie'));
    await expect.element(box).toHaveValue('Breda');
    await expect.element(page.getByText('gekozen: Breda')).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Notitie' })).toHaveFocus();
  });

  test('holds no choice once it was emptied', async () => {
    await choose('bre', 'Breda');
    await userEvent.clear(box);
    await userEvent.click(page.getByLabelText('Notitie'));
    await expect.element(page.getByText('gekozen: niemand')).toBeVisible();
    await expect.element(box).toHaveValue('');
  });

  test('gives up what was typed with Escape', async () => {
    await choose('bre', 'Breda');
    await userEvent.click(box);
    await userEvent.keyboard('{End}x{Escape}');
    await expect.element(box).toHaveValue('Breda');
  });
});
