import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import type { GroupSessionLine } from './requests/groups.js';
import { GroupSessions } from './session-list.js';

const groupId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de401';
const days = ['2026-01-20', '2026-01-13', '2026-01-06', '2025-12-30', '2025-12-23'];
const session = (heldOn: string): GroupSessionLine => ({
  sessionId: `8d0c63a4-6c57-4b43-9f0a-${heldOn.replaceAll('-', '')}0000`,
  version: 1,
  heldOn,
  isCancelled: false,
  presentCount: 3,
  theme: `Thema van ${heldOn}`,
  mothers: [],
});

/** Sessions in parts of two. */
const parts = ({ after }: { readonly after?: string }) => {
  const left = days.filter((day) => after === undefined || day < after);
  return { sessions: left.slice(0, 2).map(session), next: left.length > 2 ? left[1] : null };
};

const showSessions = () => {
  const calls = fakeApi({ 'groups.sessions': parts });
  showPage(<GroupSessions groupId={groupId} onCorrect={() => undefined} />);
  return () => calls.filter(({ procedure }) => procedure === 'groups.sessions').map(({ input }) => input);
};
const lines = page.getByText(/Thema van/);

afterEach(() => vi.restoreAllMocks());

test('the latest sessions of a group are there first, and the others after a press', async () => {
  const asked = showSessions();
  const more = page.getByRole('button', { name: 'Meer tonen' });
  await expect.element(more).toBeVisible();
  await expect.poll(() => lines.elements()).toHaveLength(2);
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(more);
  await expect.poll(() => lines.elements()).toHaveLength(4);
  await userEvent.click(more);
  await expect.poll(() => lines.elements()).toHaveLength(5);
  await expect.element(more).not.toBeInTheDocument();
  expect(asked()).toEqual([{ groupId }, { groupId, after: '2026-01-13' }, { groupId, after: '2025-12-30' }]);
});

test('all sessions of a group are printed', async () => {
  let printed = 0;
  vi.spyOn(window, 'print').mockImplementation(() => {
    printed = lines.elements().length;
  });
  showSessions();
  await expect.element(page.getByRole('button', { name: 'Meer tonen' })).toBeVisible();
  await userEvent.keyboard('{Control>}p{/Control}');
  await expect.poll(() => printed).toBe(5);
});
