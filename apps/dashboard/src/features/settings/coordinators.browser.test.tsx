import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { CoordinatorSettingsCard } from './coordinator-settings.js';
import type { Coordinator } from './requests/coordinators.js';

const carla: Coordinator = {
  coordinatorId: null,
  accountId: 'a-1',
  name: 'Carla Coördinator',
  isMember: true,
  version: null,
  hoursPerWeek: null,
  workExperience: null,
  education: null,
  startedOn: null,
  stoppedOn: null,
};

function shown() {
  const save = vi.fn((_input: unknown) => ({ id: 'c-1', version: 1, actionId: crypto.randomUUID() }));
  fakeApi({
    'coordinators.list': () => ({ locationId: 'breda', coordinators: [carla] }),
    'coordinators.save': save,
  });
  showPage(<CoordinatorSettingsCard locationId="breda" />);
  return save;
}

test('the hours of a coordinator are filled in where she is listed', async () => {
  const save = shown();
  await expect.element(page.getByText('uren niet ingevuld')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Carla Coördinator wijzigen' }));
  await userEvent.fill(page.getByLabelText(/uren per week/i), '16');
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await vi.waitFor(() => expect(save).toHaveBeenCalled());
  expect(save.mock.calls[0]?.[0]).toMatchObject({
    locationId: 'breda',
    accountId: 'a-1',
    version: null,
    facts: { hoursPerWeek: 16, education: null },
  });
});

test('hours that no week has are refused beside the field, and stay as they were typed', async () => {
  const save = shown();
  await userEvent.click(page.getByRole('button', { name: 'Carla Coördinator wijzigen' }));
  const hours = page.getByLabelText(/uren per week/i);
  await userEvent.fill(hours, '61');
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await expect.element(hours).toHaveAttribute('aria-invalid', 'true');
  await expect.element(hours).toHaveValue('61');
  expect(save).not.toHaveBeenCalled();
});
