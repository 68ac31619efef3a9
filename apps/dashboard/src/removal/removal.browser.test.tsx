import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../testing/axe-findings.js';
import { fakeApi } from '../testing/fake-api.js';
import { showPage } from '../testing/show-page.js';
import { focusRemovals } from './focus-removals.js';
import type { Removable } from './removable.js';
import { RemovalButton } from './removal-button.js';
import { Removals } from './removals.js';

const trajectoryId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de001';
const visit: Removable = {
  kind: 'visit',
  id: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de003',
  version: 2,
  on: '2026-02-01',
};
const removed = {
  removalId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de009',
  kind: 'visit',
  happenedOn: '2026-02-01',
  reason: 'somebody-else',
  note: 'Van de andere Elif.',
  removedAt: '2026-03-12T23:30:00.000Z',
  removedByName: 'Bea Breda',
  actionId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de010',
  isUndone: false,
};

function Timeline({ about }: { readonly about: Removable }) {
  return (
    <>
      <h1 tabIndex={-1}>Elif Demir</h1>
      <RemovalButton about={about} onRemoved={(refreshed) => focusRemovals('gone', refreshed)} />
      <Removals id="gone" of={{ trajectoryId }} count={1} />
    </>
  );
}

const remove = () =>
  userEvent.click(page.getByRole('button', { name: 'Verwijderen: huisbezoek, 1 feb 2026' }));
const confirm = () => userEvent.click(page.getByRole('button', { name: 'Verwijderen', exact: true }));

const choose = (reason: string) => userEvent.click(page.getByText(reason, { exact: true }));

test('what is removed says why, and the keyboard goes on to where it can be seen', async () => {
  const calls = fakeApi({ 'removals.remove': () => ({ actionId: crypto.randomUUID() }) });
  showPage(<Timeline about={visit} />);
  await remove();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await confirm();
  await expect.element(page.getByRole('button', { name: /^Reden: / })).toBeVisible();
  expect(calls).toEqual([]);
  await choose('hoort bij iemand anders');
  await userEvent.fill(page.getByRole('textbox', { name: /^Toelichting/ }), 'Van de andere Elif.');
  await confirm();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(calls[0]).toMatchObject({
    procedure: 'removals.remove',
    input: {
      kind: 'visit',
      id: visit.id,
      version: 2,
      removal: { reason: 'somebody-else', note: 'Van de andere Elif.' },
      signals: null,
    },
  });
  await expect.element(page.getByRole('button', { name: /^Verwijderde gegevens tonen/ })).toHaveFocus();
  await expect.element(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
});

test('with a visit that brought a signal it is asked what happens to that', async () => {
  fakeApi({});
  showPage(<Timeline about={{ ...visit, hasSignal: true }} />);
  await remove();
  await expect.element(page.getByRole('radio', { name: 'ook verwijderen' })).toBeVisible();
});

test('what was removed is shown when asked for: by whom, when and why; and it can be put back', async () => {
  let isUndone = false;
  const calls = fakeApi({
    'removals.list': () => [{ ...removed, isUndone }],
    'actions.undo': () => {
      isUndone = true;
      return { actionId: crypto.randomUUID() };
    },
  });
  showPage(<Timeline about={visit} />);
  await userEvent.click(page.getByRole('button', { name: 'Verwijderde gegevens tonen (1)' }));
  await expect.element(page.getByText('hoort bij iemand anders. Van de andere Elif.')).toBeVisible();
  // Half past eleven in the evening at Greenwich is the next day here.
  await expect.element(page.getByText('Verwijderd op 13 mrt 2026, 00:30 door Bea Breda')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Terugzetten: huisbezoek, 1 feb 2026' }));
  await expect.element(page.getByText('Het is teruggezet.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Verwijderde gegevens verbergen/ })).toHaveFocus();
  expect(calls.find(({ procedure }) => procedure === 'actions.undo')?.input).toMatchObject({
    actionId: removed.actionId,
  });
});
