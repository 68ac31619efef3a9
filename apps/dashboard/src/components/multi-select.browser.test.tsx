import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../testing/show.js';
import { MultiSelect } from './multi-select.js';

const options = ['Breda', 'Dordrecht', 'Ede'].map((label) => ({ id: label.toLowerCase(), label }));

function Example() {
  const [value, setValue] = useState<readonly string[]>([]);
  return (
    <MultiSelect
      label="Locaties"
      options={options}
      value={value}
      onChange={setValue}
      summary={value.length === 0 ? 'Geen' : value.join(', ')}
    />
  );
}

test('typing narrows the list down, Enter ticks, and what was ticked before stays', async () => {
  show(<Example />);
  await expect.element(page.getByRole('button', { name: 'Locaties Geen' })).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
  await userEvent.keyboard('ede');
  await expect.element(page.getByRole('option', { name: 'Breda' })).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await userEvent.clear(page.getByRole('searchbox'));
  await userEvent.click(page.getByRole('option', { name: 'Breda' }));
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Locaties breda, ede' })).toHaveFocus();
});

test('all are those that are found, and what was chosen before stays', async () => {
  show(<Example />);
  await userEvent.click(page.getByRole('button', { name: 'Locaties' }));
  await userEvent.click(page.getByRole('option', { name: 'Breda' }));
  await userEvent.fill(page.getByRole('searchbox'), 'ede');
  await expect.element(page.getByRole('option', { name: 'Breda' })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Alles selecteren' }));
  await expect.element(page.getByText('breda, ede')).toBeInTheDocument();
});

test('all and none are one press each', async () => {
  show(<Example />);
  await userEvent.click(page.getByRole('button', { name: 'Locaties' }));
  await userEvent.click(page.getByRole('button', { name: 'Alles selecteren' }));
  await expect.element(page.getByText('breda, dordrecht, ede')).toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Selectie wissen' }));
  await expect.element(page.getByText('Geen', { exact: true })).toBeInTheDocument();
});
