import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../../testing/axe-findings.js';
import { fakeApi } from '../../../testing/fake-api.js';
import { showPage } from '../../../testing/show-page.js';
import { aMother } from '../testing/builders.js';
import PersonDialog from './person-dialog.js';

const consent = { originConsentOn: '2025-06-01', originConsentWording: 'Ja, dat mag.' };
const mother = aMother();
const withConsent = { ...mother, mother: { ...mother.mother, origin: 'turkey' as const, ...consent } };
const origin = () => page.getByRole('combobox', { name: /^Herkomst/ });
const consentOn = () => page.getByRole('textbox', { name: 'Toestemming gegeven op' });

test.each(['Kies…', 'wil niet zeggen'])(
  'an origin that becomes “%s” takes the consent along',
  async (answer) => {
    const calls = fakeApi({ 'mothers.savePerson': () => ({ version: 4, actionId: crypto.randomUUID() }) });
    showPage(<PersonDialog mother={withConsent} onClose={() => {}} />);
    await expect.element(consentOn()).toHaveValue('01-06-2025');
    await userEvent.selectOptions(origin(), answer);
    await expect.element(consentOn()).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
    await expect.poll(() => calls.length).toBe(1);
    expect(calls[0]?.input).toMatchObject({ person: { originConsentOn: null, originConsentWording: null } });
  },
);

test('consent that was given before an origin was known can be seen and taken back', async () => {
  showPage(
    <PersonDialog
      mother={{ ...withConsent, mother: { ...withConsent.mother, origin: null } }}
      onClose={() => {}}
    />,
  );
  await expect.element(consentOn()).toHaveValue('01-06-2025');
});
