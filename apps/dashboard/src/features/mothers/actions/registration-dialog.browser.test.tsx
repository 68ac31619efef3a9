import { defaultLocationSettings } from '@mim/domain/location';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../../testing/axe-findings.js';
import { fakeApi } from '../../../testing/fake-api.js';
import { showPage } from '../../../testing/show-page.js';
import { aMother, aVisit } from '../testing/builders.js';
import RegistrationDialog from './registration-dialog.js';

/** A mother who is visited since 1 October 2025, with a child of 8 June 2025. */
const mother = aMother({ visits: [aVisit({ visitOn: '2025-10-01' }), aVisit({ visitOn: '2026-02-01' })] });
const show = () => {
  const calls = fakeApi({
    'settings.get': () => ({ current: defaultLocationSettings, choices: [] }),
    'mothers.saveRegistration': () => ({ version: 4, actionId: crypto.randomUUID() }),
  });
  showPage(<RegistrationDialog mother={mother} onClose={() => {}} />);
  return () => calls.filter(({ procedure }) => procedure === 'mothers.saveRegistration');
};
const birth = () => page.getByRole('textbox', { name: /^Geboortedatum van het kind/ });
const question = () => page.getByRole('textbox', { name: /^Haar eigen vraag/ });
const save = () => userEvent.click(page.getByRole('button', { name: 'Opslaan' }));

test('a birth that is set against her visits is said at its field, and what was typed stays', async () => {
  const saved = show();
  await userEvent.fill(question(), 'Hoe leer ik mensen kennen?');
  await userEvent.fill(birth(), '8-6-2022');
  await save();
  await expect.element(birth()).toHaveAccessibleDescription(/ouder dan 36 maanden/);
  await expect.element(question()).toHaveValue('Hoe leer ik mensen kennen?');
  expect(saved()).toEqual([]);
  // The buttons stay in sight, so at some moment something is half under them: not what is measured now.
  page.getByRole('button', { name: 'Kind toevoegen' }).element().scrollIntoView({ block: 'center' });
  expect(await axeFindings()).toEqual([]);
  await userEvent.fill(birth(), '8-6-2025');
  await save();
  await expect.poll(() => saved().length).toBe(1);
  expect(saved()[0]?.input).toMatchObject({
    registration: { children: [{ childBornOn: '2025-06-08' }], ownQuestion: 'Hoe leer ik mensen kennen?' },
  });
});

test('what her intake needed is not called optional, and cannot be left empty', async () => {
  const saved = show();
  await expect.element(page.getByRole('textbox', { name: 'Haar eigen vraag', exact: true })).toBeVisible();
  await userEvent.clear(question());
  await userEvent.clear(birth());
  await save();
  await expect.element(page.getByText('Controleer 2 velden')).toBeVisible();
  await expect.element(birth()).toHaveAccessibleDescription(/Dit kan niet leeg: geboortedatum van het kind/);
  await expect.element(question()).toHaveAccessibleDescription(/Dit kan niet leeg: haar eigen vraag/);
  expect(saved()).toEqual([]);
});
