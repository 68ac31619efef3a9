import { checkSession } from '@mim/domain/group';
import { Temporal } from '@mim/domain/kernel';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readToday } from '../../clients/today.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import SessionDialog from './session-dialog.js';
import { aGroup } from './testing/builders.js';

const ids = {
  group: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de401',
  amina: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de402',
  elif: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de403',
};

const group = aGroup({
  today: readToday(),
  regulars: [
    { trajectoryId: ids.amina, name: 'Amina Kaya', times: 3, lastOn: '2026-01-06' },
    { trajectoryId: ids.elif, name: 'Elif Demir', times: 1, lastOn: '2026-01-06' },
  ],
});

test('a session is recorded on a phone by ticks and a number, and more names than mothers are refused beside it', async () => {
  await page.viewport(390, 844);
  const calls = fakeApi({
    'groups.recordSession': () => ({ id: ids.group, version: 1, actionId: 'a1' }),
  });
  showPage(<SessionDialog group={group} known={[]} onClose={() => undefined} />);
  const sheet = page.getByRole('dialog');
  await userEvent.click(sheet.getByText('Amina Kaya'));
  await userEvent.click(sheet.getByText('Elif Demir'));
  const count = sheet.getByRole('textbox', { name: 'Aantal moeders' });
  await userEvent.fill(count, '1');
  await userEvent.click(sheet.getByRole('button', { name: 'Opslaan' }));
  await expect
    .element(sheet.getByText('Er zijn 2 moeders aangevinkt: meer dan dit aantal.', { exact: false }).last())
    .toBeVisible();
  expect(calls).toEqual([]);
  await userEvent.fill(count, '7');
  await expect.element(sheet.getByText('2 op naam, 5 anderen.')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(sheet.getByRole('button', { name: 'Opslaan' }));
  await expect.poll(() => calls.length).toBe(1);
  expect(calls[0]).toMatchObject({
    procedure: 'groups.recordSession',
    input: {
      groupId: ids.group,
      session: { heldOn: '2026-01-13', presentCount: 7, motherIds: [ids.amina, ids.elif] },
    },
  });
});

test('all that is wrong with a session is told in one round, a day on which the group was not there beside the day', async () => {
  await page.viewport(1440, 900);
  const calls = fakeApi({});
  const ended = { ...group, lastDay: '2026-01-06', nextSessionOn: '2026-01-13' };
  const session = {
    sessionId: ids.elif,
    version: 1,
    heldOn: '2026-01-13',
    isCancelled: false,
    presentCount: 1,
    theme: null,
    mothers: [
      { trajectoryId: ids.amina, name: 'Amina Kaya' },
      { trajectoryId: ids.elif, name: 'Elif Demir' },
    ],
  };
  showPage(<SessionDialog group={ended} known={[session]} session={session} onClose={() => undefined} />);
  const sheet = page.getByRole('dialog');
  await userEvent.click(sheet.getByRole('button', { name: 'Opslaan' }));
  for (const said of [
    'De groep was er van 7 januari 2025 tot en met 6 januari 2026.',
    'Er zijn 2 moeders aangevinkt',
  ])
    await expect.element(sheet.getByText(said, { exact: false }).last()).toBeVisible();
  expect(calls).toEqual([]);
});

const known = {
  sessionId: ids.elif,
  version: 1,
  heldOn: '2026-01-13',
  isCancelled: false,
  presentCount: 3,
  theme: null,
  mothers: [],
};
const refused = /Op deze dag is al een bijeenkomst vastgelegd/;

test('a day of which a session is shown is refused before anything is sent', async () => {
  const calls = fakeApi({});
  showPage(<SessionDialog group={group} known={[known]} onClose={() => undefined} />);
  const sheet = page.getByRole('dialog');
  await userEvent.fill(sheet.getByRole('textbox', { name: 'Aantal moeders' }), '3');
  await userEvent.click(sheet.getByRole('button', { name: 'Opslaan' }));
  await expect.element(sheet.getByText(refused).last()).toBeVisible();
  expect(calls).toEqual([]);
});

test('a day of which the server alone knows a session is refused beside the day', async () => {
  const { heldOn } = known;
  const taken = checkSession(
    { ...known, motherIds: [] },
    { ...group, otherDays: [heldOn] },
    Temporal.PlainDate.from(heldOn),
  );
  if (taken.ok) throw new Error('that day has a session');
  const calls = fakeApi({ 'groups.recordSession': () => new Refused(taken.problem) });
  showPage(<SessionDialog group={group} known={[]} onClose={() => undefined} />);
  const sheet = page.getByRole('dialog');
  await userEvent.fill(sheet.getByRole('textbox', { name: 'Aantal moeders' }), '3');
  await userEvent.click(sheet.getByRole('button', { name: 'Opslaan' }));
  await expect.element(sheet.getByText(refused).last()).toBeVisible();
  expect(calls).toHaveLength(1);
});
