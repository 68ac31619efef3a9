import { defaultLocationSettings } from '@mim/domain/location';
import { taskActions } from '@mim/domain/worklist';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aMother } from '../../features/mothers/testing/builders.js';
import { aVisitingMother } from '../../features/visiting-mothers/testing/builders.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { TaskActionButton } from './task-action-button.js';

const mother = aMother({ outcomes: [] });
const { trajectoryId } = mother.trajectory;
const subject = { type: 'trajectory', id: trajectoryId } as const;

test('the questionnaire that is asked for opens over the page, and is recorded for its moment', async () => {
  const calls = fakeApi({
    'mothers.page': () => mother,
    'settings.get': () => ({ current: defaultLocationSettings, choices: [] }),
    'outcomes.record': () => ({ version: 1, actionId: crypto.randomUUID() }),
  });
  const action = { code: 'record-outcome', target: null } as const;
  showPage(
    <>
      <h1>Vandaag</h1>
      <TaskActionButton task={{ subject, action }} />
    </>,
  );
  await userEvent.click(page.getByRole('button', { name: 'Vragenlijst invullen' }));
  const dialog = page.getByRole('dialog', { name: 'halverwege' });
  await expect.element(dialog).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));
  await expect.element(dialog).not.toBeInTheDocument();
  expect(calls.find(({ procedure }) => procedure === 'outcomes.record')?.input).toMatchObject({
    trajectoryId,
    outcome: { moment: 'half-way' },
  });
});

describe('what a visiting mother still lacks', () => {
  const facts = { agreementSignedOn: null, vogSeenOn: null };
  const refused = {
    code: 'prepared-by-sessions',
    message: { nl: 'Deze dag volgt uit de bijeenkomsten.', en: '' },
    remedy: { nl: 'Leg ze vast.', en: '' },
  };
  const show = async (code: 'see-vog' | 'complete-preparation') => {
    await page.viewport(1440, 900);
    const bea = aVisitingMother();
    const calls = fakeApi({
      'visitingMothers.get': () => ({ ...bea, facts: { ...bea.facts, ...facts } }),
      'visitingMothers.save': (input: { facts: { preparedOn: string } }) =>
        input.facts.preparedOn === '2026-03-01' ? new Refused(refused) : { version: 2, actionId: 'a1' },
    });
    const about = { type: 'visiting-mother', id: bea.visitingMotherId } as const;
    showPage(
      <>
        <h1>Vandaag</h1>
        <TaskActionButton task={{ subject: about, action: { code, target: null } }} />
      </>,
    );
    const title = taskActions.label(code, 'nl');
    await userEvent.click(page.getByRole('button', { name: title }));
    const dialog = page.getByRole('dialog', { name: new RegExp(title) });
    await expect.element(dialog).toBeVisible();
    return { dialog, saved: () => calls.filter(({ procedure }) => procedure === 'visitingMothers.save') };
  };

  test('the day of the certificate is asked by its own name, and nothing else', async () => {
    const { dialog, saved } = await show('see-vog');
    const day = dialog.getByRole('textbox', { name: /^VOG gezien op/ });
    await expect.element(day).toHaveFocus();
    expect(dialog.getByRole('textbox').elements()).toHaveLength(1);
    await expect.element(dialog.getByRole('button', { name: /verwijderen/ })).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await userEvent.fill(day, '1-3-2026');
    await userEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));
    await expect.poll(saved).toMatchObject([{ input: { facts: { vogSeenOn: '2026-03-01' } } }]);
    await expect.element(dialog).not.toBeInTheDocument();
  });

  test('of a preparation first comes what she signs; a day that follows from her sessions is refused at its field', async () => {
    const { dialog } = await show('complete-preparation');
    await expect.element(dialog.getByRole('textbox', { name: /^Overeenkomst getekend op/ })).toHaveFocus();
    await expect.element(dialog.getByRole('textbox', { name: /VOG/ })).not.toBeInTheDocument();
    await userEvent.fill(dialog.getByRole('textbox', { name: /^Voorbereiding klaar op/ }), '1-3-2026');
    await userEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));
    const field = () => document.querySelector('[data-field="preparedOn"]')?.textContent;
    await expect.poll(field).toContain('Deze dag volgt uit de bijeenkomsten.');
    expect(dialog.getByText('Deze dag volgt uit de bijeenkomsten.').elements()).toHaveLength(2);
    await page.viewport(390, 844);
    expect(document.documentElement.scrollWidth).toBe(390);
    await page.viewport(1440, 900);
    await userEvent.fill(dialog.getByRole('textbox', { name: /^Voorbereiding klaar op/ }), '2-3-2026');
    await userEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));
    await expect.element(dialog).not.toBeInTheDocument();
  });
});
