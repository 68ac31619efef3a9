import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readToday } from '../../clients/today.js';
import { writeDay } from '../../components/form/written-day.js';
import type { PlanAct } from '../../features/agenda/agenda-search.js';
import { PlanMenu } from '../../features/agenda/plan-menu.js';
import { aSupervision } from '../../features/supervision/testing/builders.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { AgendaPlan } from './agenda-plan.js';

const today = readToday();
const bea = { id: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301', label: 'Bea Bos' };
const stored = { id: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de602', version: 1, actionId: 'a1' };

const show = (act: PlanAct, answers: Parameters<typeof fakeApi>[0]) => {
  const calls = fakeApi(answers);
  const onClose = vi.fn();
  showPage(<AgendaPlan act={act} day={today} visitingMothers={[bea]} onClose={onClose} />);
  const sent = (procedure: string) =>
    calls.filter((call) => call.procedure === procedure).map(({ input }) => input);
  return { onClose, sent };
};
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }).last());
const choose = async (field: RegExp, name: string) => {
  await userEvent.fill(page.getByRole('combobox', { name: field }), name.slice(0, 3));
  await userEvent.click(page.getByRole('option', { name }));
};

test('each day offers what can be planned on it', async () => {
  const onPlan = vi.fn();
  showPage(<PlanMenu day={today} onPlan={onPlan} />);
  await userEvent.click(page.getByRole('button', { name: /^Plannen op/ }));
  await expect.element(page.getByRole('menuitem', { name: 'Bezoek plannen' })).toBeVisible();
  expect(page.getByRole('menuitem').elements()).toHaveLength(5);
  await userEvent.click(page.getByRole('menuitem', { name: 'Bijeenkomst plannen' }));
  expect(onPlan).toHaveBeenCalledExactlyOnceWith('bijeenkomst', today);
});

test('a supervision session: with whom is chosen in the sheet, and the day is there', async () => {
  await page.viewport(390, 844);
  const { sent, onClose } = show('begeleidingsgesprek', {
    'supervision.get': () => aSupervision({ today }),
    'supervision.plan': () => stored,
  });
  await expect.element(page.getByRole('textbox', { name: 'Datum' })).toHaveValue(writeDay(today, 'nl'));
  await press('Gesprek plannen');
  await expect
    .element(page.getByRole('combobox', { name: /Bezoekmoeder/ }))
    .toHaveAccessibleDescription(expect.stringContaining('Er is nog niemand gekozen.'));
  expect(await axeFindings()).toEqual([]);
  await choose(/Bezoekmoeder/, 'Bea Bos');
  await press('Gesprek plannen');
  await expect.poll(() => sent('supervision.plan')).toHaveLength(1);
  expect(sent('supervision.plan')[0]).toMatchObject({
    visitingMotherId: bea.id,
    plan: { sessionOn: today },
  });
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
  await page.viewport(1200, 900);
});

test('a first talk with somebody who applied', async () => {
  const applicant = {
    applicantId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de701',
    locationId: 'breda',
    name: 'Selma Kaya',
    phone: null,
    town: null,
    source: 'poster',
    sourceNote: null,
    appliedOn: '2026-01-01',
    state: 'to-call',
    stateOn: null,
    tryAgainOn: null,
    talkOn: null,
    talkAt: null,
    talkPlace: null,
    visitingMotherId: null,
    erasedOn: null,
    version: 3,
  };
  const { sent } = show('eerste-gesprek', {
    'recruitment.list': () => ({
      rows: [applicant, { ...applicant, applicantId: 'x', name: 'Iris Vos', state: 'waiting-list' }],
      hasMore: false,
    }),
    'recruitment.recordStep': () => stored,
  });
  await choose(/Wie heeft zich aangemeld/, 'Selma Kaya');
  await press('Eerste gesprek plannen');
  await expect.poll(() => sent('recruitment.recordStep')).toHaveLength(1);
  expect(sent('recruitment.recordStep')[0]).toMatchObject({
    applicantId: applicant.applicantId,
    version: 3,
    recorded: { step: 'plan-talk', happenedOn: today, talkOn: today },
  });
});
