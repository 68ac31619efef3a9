import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../testing/show.js';
import { Menu } from './menu.js';
import { menuChoice } from './menu-parts.js';

const languages = [
  { id: 'nl', label: 'Nederlands' },
  { id: 'en', label: 'English' },
] as const;

test('a menu opens by keyboard, chooses, closes, and gives the focus back', async () => {
  const onChange = vi.fn<(language: 'nl' | 'en') => void>();
  show(
    <Menu
      label="Taal"
      button="Taal"
      className=""
      parts={[menuChoice({ label: 'Taal', options: languages, value: 'nl', onChange })]}
    />,
  );
  const button = page.getByRole('button', { name: 'Taal' });
  await expect.element(button).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('menuitemradio', { name: 'Nederlands' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  expect(onChange.mock.calls).toEqual([['en']]);
  await expect.element(button).toHaveFocus();
});
