import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../testing/axe-findings.js';
import { fakeApi } from '../testing/fake-api.js';
import { showPage } from '../testing/show-page.js';
import EraseDossierDialog from './erase-dossier-dialog.js';

const id = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de001';
const free = {
  refusal: null,
  goesAlong: [
    { part: 'visit', count: 2 },
    { part: 'signal', count: 1 },
  ],
  sentYears: [2024, 2025],
  unsentYears: [2026],
  isPaid: true,
  staysOtherwise: false,
};

function show(erasable: object = free) {
  const left: string[] = [];
  const calls = fakeApi({ 'retention.erasable': () => erasable, 'retention.erase': () => null });
  showPage(
    <EraseDossierDialog
      kind="mother"
      id={id}
      name="Elif Demir"
      onClose={() => {}}
      onErased={async () => void left.push('left')}
    />,
  );
  return { left, sent: () => calls.filter(({ procedure }) => procedure === 'retention.erase') };
}

test('what goes and what stays is said before, and a day, a reason and a confirmation are asked', async () => {
  await page.viewport(390, 844);
  const { left, sent } = show();
  await expect.element(page.getByText('huisbezoek: 2')).toBeVisible();
  await expect.element(page.getByText(/^Voor de jaarregistratie van 2026/)).toBeVisible();
  await expect.element(page.getByText(/^De verstuurde jaarregistratie van 2024 en 2025/)).toBeVisible();
  await expect.element(page.getByText(/^Vergoedingen die zijn goedgekeurd/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  const erase = page.getByRole('button', { name: 'Op verzoek wissen', exact: true });
  await userEvent.click(page.getByText('zij maakt bezwaar', { exact: true }));
  await userEvent.fill(page.getByRole('textbox', { name: /^Zij vroeg erom op/ }), '1-3-2026');
  await userEvent.click(erase);
  expect(sent()).toEqual([]);
  await userEvent.click(page.getByText('Ik weet dat dit niet ongedaan kan worden gemaakt.', { exact: true }));
  await userEvent.click(erase);
  await expect.poll(() => left).toEqual(['left']);
  expect(sent()[0]?.input).toEqual({
    kind: 'mother',
    id,
    seen: 3,
    request: { receivedOn: '2026-03-01', ground: 'objection', isForGood: true },
  });
  await expect.element(page.getByText('Elif Demir is gewist.')).toBeVisible();
});

test('who cannot be erased yet is told what comes first', async () => {
  const message = { nl: 'Haar traject loopt nog.', en: 'Her trajectory goes on.' };
  const remedy = { nl: 'Beëindig eerst haar traject.', en: 'End her trajectory first.' };
  show({ ...free, refusal: { code: 'trajectory-goes-on', message, remedy } });
  await expect.element(page.getByText('Haar traject loopt nog. Beëindig eerst haar traject.')).toBeVisible();
  expect(page.getByRole('button', { name: 'Op verzoek wissen' }).elements()).toEqual([]);
});
