import type { Child } from '@mim/domain/registration';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../testing/axe-findings.js';
import { showPage } from '../testing/show-page.js';
import { ChildrenField } from './children-field.js';

const noor: Child = { childName: 'Noor', childBornOn: '2025-10-31', childDied: false };

/** Shows the field, and tells what it holds. */
function show(initial: readonly Child[], error?: string) {
  const held = { children: initial };
  function Held() {
    const [value, setValue] = useState(initial);
    held.children = value;
    return <ChildrenField name="children" label="Kinderen" value={value} onChange={setValue} error={error} />;
  }
  showPage(<Held />);
  return held;
}
const line = (name: string) => page.getByRole('textbox', { name, exact: true });
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));

test('one child is asked for without a word of others, and twins are counted from the youngest', async () => {
  const held = show([]);
  await userEvent.fill(line('Naam van het kind'), 'Noor');
  await userEvent.fill(line('Geboortedatum van het kind'), '31-10-2025');
  expect(held.children).toEqual([noor]);
  await expect.element(page.getByText(/De maanden tellen/)).not.toBeInTheDocument();
  await press('Kind toevoegen');
  await expect.element(line('Naam van kind 2')).toHaveFocus();
  await userEvent.keyboard('Finn');
  await userEvent.fill(line('Geboortedatum van kind 2'), '1-11-2025');
  await expect.element(page.getByText('De maanden tellen vanaf de jongste van de meerling.')).toBeVisible();
  expect(held.children).toEqual([noor, { ...noor, childName: 'Finn', childBornOn: '2025-11-01' }]);
  expect(await axeFindings()).toEqual([]);
});

test('a child that is born later is said not to count', async () => {
  show([noor, { ...noor, childName: 'Sam', childBornOn: '2026-10-20' }]);
  await expect.element(page.getByText(/vanaf het kind met wie zij begon/)).toBeVisible();
});

test('a child is taken out, the others stay as they are, and the focus stays in the field', async () => {
  const [finn, sem] = [
    { ...noor, childName: 'Finn' },
    { ...noor, childName: 'Sem' },
  ];
  const held = show([noor, finn, sem]);
  await press('Kind 2 verwijderen');
  expect(held.children).toEqual([noor, sem]);
  await expect.element(line('Naam van kind 2')).toHaveValue('Sem');
  await expect.element(page.getByRole('button', { name: 'Kind toevoegen' })).toHaveFocus();
  await press('Kind 2 verwijderen');
  await press('Kind verwijderen');
  expect(held.children).toEqual([]);
  await expect.element(line('Naam van het kind')).toHaveValue('');
});

test('what is half typed of a birth is held as it stands, and no birth', async () => {
  const held = show([noor]);
  await press('Kind toevoegen');
  await userEvent.fill(line('Geboortedatum van kind 2'), '1-11');
  expect(held.children[1]?.childBornOn).toBe('1-11');
  await expect.element(page.getByText(/De maanden tellen/)).not.toBeInTheDocument();
});

test('that a child has died is asked in one line, and marked at its name', async () => {
  const held = show([noor, { ...noor, childName: 'Finn' }]);
  const mark = page.getByRole('checkbox', { name: 'Finn is overleden' });
  await expect.element(mark).not.toBeInTheDocument();
  await userEvent.click(page.getByText('Een kind is overleden'));
  await expect.element(mark).toBeVisible();
  await userEvent.click(page.getByText('Finn is overleden'));
  expect(held.children.map(({ childDied }) => childDied)).toEqual([false, true]);
  expect(await axeFindings()).toEqual([]);
});

test('what is wrong is said at the birth of an only child', async () => {
  show([noor], 'Dit kan niet.');
  await expect.element(line('Geboortedatum van het kind')).toHaveAccessibleDescription(/Dit kan niet\./);
});

test('what is wrong with several is said at all of them', async () => {
  show([noor, noor], 'Twee kinderen hebben dezelfde naam.');
  await expect
    .element(page.getByRole('group', { name: 'Kinderen' }))
    .toHaveAccessibleDescription('Twee kinderen hebben dezelfde naam.');
});
