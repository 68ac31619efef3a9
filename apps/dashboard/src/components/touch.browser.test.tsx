import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showPage } from '../testing/show-page.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { DateField } from './form/date-field.js';
import { Link } from './link.js';
import { MailLink } from './mail-link.js';
import { Menu } from './menu.js';
import { Select } from './select.js';
import { TelephoneLink } from './telephone-link.js';
import { TextField } from './text-field.js';

const nothing = () => {};

const showAll = () =>
  showPage(
    <>
      <h1>Aanraken</h1>
      <Button>Opslaan</Button>
      <TextField label="Naam" value="" onChange={nothing} />
      <DateField name="day" label="Dag" value={null} onChange={nothing} />
      <Select label="Locatie" options={[{ id: 'a', label: 'Breda' }]} value="a" onChange={nothing} />
      <TelephoneLink phone="0600000000" />
      <MailLink email="bea@example.nl" />
      <Menu
        label="Meer"
        className=""
        button="Meer"
        parts={[{ kind: 'action', id: 'a', label: 'Exporteren', icon: null, onAction: nothing }]}
      />
      <p>
        Zij wordt bezocht door <Link to="/">Bea Jansen</Link>.
      </p>
    </>,
  );

const heightOf = (locator: { element: () => Element }): number =>
  locator.element().getBoundingClientRect().height;

/** What is pressed alone, from top to bottom. */
const alone = () =>
  Object.entries({
    button: page.getByRole('button', { name: 'Opslaan' }),
    text: page.getByRole('textbox', { name: 'Naam' }),
    select: page.getByRole('combobox', { name: 'Locatie' }),
    telephone: page.getByRole('link', { name: '0600000000' }),
    mail: page.getByRole('link', { name: 'bea@example.nl' }),
  });

test('on a phone a finger finds 44 pixels of whatever is pressed alone, and 32 of a name in a line', async () => {
  await page.viewport(390, 844);
  showAll();
  await expect.element(page.getByRole('button', { name: 'Opslaan' })).toBeVisible();
  for (const [what, at] of alone())
    expect({ what, isEnough: heightOf(at) >= 44 }).toEqual({ what, isEnough: true });
  const name = page.getByRole('link', { name: 'Bea Jansen' });
  expect(heightOf(name)).toBeGreaterThanOrEqual(32);
  const line = page.getByText('Zij wordt bezocht door');
  expect(heightOf(line)).toBeLessThan(26);
  await userEvent.click(page.getByRole('button', { name: 'Meer' }));
  await expect.element(page.getByRole('menuitem', { name: 'Exporteren' })).toBeVisible();
  expect(heightOf(page.getByRole('menuitem', { name: 'Exporteren' }))).toBeGreaterThanOrEqual(44);
});

test('the cross of a dialog is one of them', async () => {
  await page.viewport(390, 844);
  showPage(
    <Dialog title="Bezoek plannen" onClose={nothing}>
      <p>Wanneer?</p>
    </Dialog>,
  );
  const button = page.getByRole('button', { name: 'Sluiten' });
  await expect.element(button).toBeVisible();
  const cross = button.element().getBoundingClientRect();
  expect(Math.min(cross.width, cross.height)).toBeGreaterThanOrEqual(44);
});

test('beside a mouse the same things stand closer', async () => {
  await page.viewport(1200, 900);
  showAll();
  await expect.element(page.getByRole('button', { name: 'Opslaan' })).toBeVisible();
  expect(heightOf(page.getByRole('button', { name: 'Opslaan' }))).toBe(40);
  expect(heightOf(page.getByRole('link', { name: 'Bea Jansen' }))).toBe(24);
});
