import { supervisionPoints } from '@mim/domain/supervision';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import type { Session } from './requests/supervision.js';
import { SessionList } from './session-list.js';
import { aSupervision } from './testing/builders.js';

test('a session says what it was about, and what became of what was agreed in it', async () => {
  const [point] = supervisionPoints;
  fakeApi({
    'lists.get': () => [
      { list: 'supervision-points', items: supervisionPoints.map((item) => ({ ...item, version: 1 })) },
    ],
  });
  const supervision = aSupervision();
  const agreement: Session['agreements'][number] = {
    agreementId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de801',
    version: 2,
    madeOn: '2026-05-10',
    description: 'Bellen over de groep',
    settledOn: '2026-05-12',
    outcome: 'done',
    reason: null,
  };
  const sessions = supervision.sessions.map((session) => ({
    ...session,
    points: [point?.code ?? ''],
    agreements: [agreement],
  }));
  showPage(<SessionList supervision={{ ...supervision, sessions }} />);
  await expect.element(page.getByText(point?.label.nl ?? '', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Bellen over de groep gedaan · 12 mei 2026')).toBeVisible();
});

test('a session of which nothing is written says so, and one in which an agreement was settled does not', async () => {
  const supervision = aSupervision();
  const [held] = supervision.sessions;
  if (held === undefined) throw new Error('no session');
  const agreement: Session['agreements'][number] = {
    agreementId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de801',
    version: 2,
    madeOn: '2026-04-10',
    description: 'Bellen over de groep',
    settledOn: '2026-05-10',
    outcome: 'done',
    reason: null,
  };
  const sessions: Session[] = [
    held,
    { ...held, sessionId: 's2', sessionOn: '2026-04-10', agreements: [agreement] },
    { ...held, sessionId: 's3', sessionOn: '2026-03-10' },
    { ...held, sessionId: 's4', sessionOn: '2026-02-10', status: 'cancelled' },
  ];
  showPage(<SessionList supervision={{ ...supervision, sessions }} />);
  const lines = page.getByRole('listitem');
  const said = 'Wat besproken is, is niet vastgelegd.';
  await expect.element(lines.nth(2)).toHaveTextContent(said);
  await expect.element(lines.nth(2).getByRole('link', { name: 'Gesprek wijzigen' })).toBeVisible();
  for (const at of [0, 1, 3]) await expect.element(lines.nth(at)).not.toHaveTextContent(said);
});
