import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../testing/show.js';
import { Combobox } from './form/combobox.js';
import { PageHeader } from './page-header.js';

function Disappearing() {
  const [isThere, setThere] = useState(true);
  return (
    <main>
      <PageHeader title="Koppelen" />
      {isThere ? (
        <button type="button" onClick={() => setThere(false)}>
          Koppelen
        </button>
      ) : (
        <p>Gekoppeld</p>
      )}
      <button type="button">Verder</button>
    </main>
  );
}

test('when an action takes its own button away, the focus goes to the heading of the page', async () => {
  show(<Disappearing />);
  const button = page.getByRole('button', { name: 'Koppelen' });
  await expect.element(button).toBeVisible();
  await userEvent.tab();
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Gekoppeld')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Koppelen' })).toHaveFocus();
});

function Form() {
  const [place, setPlace] = useState<string | null>(null);
  const options = ['Ede', 'Breda', 'Enschede'].map((label) => ({ id: label, label }));
  return (
    <main>
      <Combobox
        name="place"
        label="Plaats"
        options={options}
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

test('after a choice the keyboard is in the next field; beginnings of words come first', async () => {
  show(<Form />);
  await userEvent.click(page.getByRole('combobox', { name: 'Plaats' }));
  await userEvent.keyboard('ede');
  await expect
    .poll(() =>
      page
        .getByRole('option')
        .elements()
        .map((option) => option.textContent),
    )
    .toEqual(['Ede', 'Enschede']);
  await userEvent.keyboard('{ArrowDown}');
  await expect
    .element(page.getByRole('option', { name: 'Ede', exact: true }))
    .toHaveAttribute('data-focused', 'true');
  // The list is as wide as the page here, and no wider: it closes when its page scrolls.
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Straat' })).toHaveFocus();
  await expect.element(page.getByRole('combobox', { name: 'Plaats' })).toHaveValue('Ede');
});

test('Tab chooses and goes one field on, not two', async () => {
  show(<Form />);
  await userEvent.click(page.getByRole('combobox', { name: 'Plaats' }));
  await userEvent.keyboard('bre');
  await expect.element(page.getByRole('option', { name: 'Breda' })).toBeVisible();
  await expect.poll(() => page.getByRole('option').elements().length).toBe(1);
  await userEvent.keyboard('{ArrowDown}{Tab}');
  await expect.element(page.getByRole('combobox', { name: 'Plaats' })).toHaveValue('Breda');
  await expect.element(page.getByRole('textbox', { name: 'Straat' })).toHaveFocus();
});

test('Enter where nothing is found leaves what was typed', async () => {
  show(<Form />);
  await userEvent.click(page.getByRole('combobox', { name: 'Plaats' }));
  await userEvent.keyboard('xyz{Enter}');
  await expect.element(page.getByRole('combobox', { name: 'Plaats' })).toHaveValue('xyz');
});
