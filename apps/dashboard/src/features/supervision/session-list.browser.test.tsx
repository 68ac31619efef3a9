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
