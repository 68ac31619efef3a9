import { defaultLocationSettings } from '@mim/domain/location';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aMother } from '../../features/mothers/testing/builders.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
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
