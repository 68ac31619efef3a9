import { knownPersonNotJudged } from '@mim/domain/person';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import AddDialog from './actions/add-dialog.js';
import { VisitingMotherView } from './page/visiting-mother-view.js';
import type { VisitingMotherAnswer } from './requests/visiting-mother-page.js';
import { aVisitingMother } from './testing/builders.js';

const changed = { id: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301', version: 2, actionId: 'a1' };

const show = (told: Partial<VisitingMotherAnswer> = {}) => {
  const calls = fakeApi({ 'visitingMothers.save': () => changed });
  showPage(
    <VisitingMotherView
      visitingMother={aVisitingMother(told)}
      notices={null}
      way={null}
      panels={null}
      taskAction={() => null}
    />,
  );
  return calls;
};

test('the page of a visiting mother says how she is reached, what keeps her from a match, and her way', async () => {
  show({
    state: 'preparing',
    readiness: { ready: false, lacks: ['no-vog'] },
    matches: [
      {
        matchId: 'm1',
        trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de201',
        name: 'Elif Demir',
        startedOn: '2025-02-01',
        endedOn: '2025-12-01',
        endReason: 'trajectory-ended',
        endedBy: 'mother',
      },
    ],
    pauses: [
      { pauseId: 'p1', firstDay: '2026-04-01', lastDay: '2026-04-30', reason: 'Vakantie', version: 1 },
    ],
  });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Bea Bos' })).toBeVisible();
  await expect.element(page.getByText('er is geen VOG gezien')).toBeVisible();
  const events = page.getByRole('list', { name: 'Tijdlijn' }).getByRole('listitem');
  await expect.element(events.first()).toHaveTextContent('Afwezig tot en met 30 apr 2026');
  await expect.element(page.getByText('Koppeling beëindigd met Elif Demir')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('how she came, her first talk and her acceptance stand on her page, and when she was born', async () => {
  await page.viewport(390, 844);
  const step = {
    suitability: [],
    reason: null,
    note: null,
    talkOn: null,
    talkAt: null,
    talkPlace: null,
  };
  const { person } = aVisitingMother();
  show({
    person: { ...person, bornOn: '1972-11-03' },
    application: {
      applicantId: 'a1',
      source: 'organisation',
      sourceNote: 'De Brug',
      appliedOn: '2024-01-10',
      note: null,
      steps: [
        { ...step, stepId: 's3', step: 'accept', happenedOn: '2024-03-01', reason: 'suitable' },
        { ...step, stepId: 's2', step: 'hold-talk', happenedOn: '2024-02-01', suitability: ['listens'] },
        {
          ...step,
          stepId: 's1',
          step: 'plan-talk',
          happenedOn: '2024-01-12',
          talkOn: '2024-02-01',
          talkAt: '10:00',
        },
      ],
    },
  });
  const events = page.getByRole('list', { name: 'Tijdlijn' }).getByRole('listitem');
  await expect.element(events.last()).toBeVisible();
  expect(events.elements().map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('VOG gezien'),
    expect.stringContaining('Voorbereiding klaar'),
    expect.stringContaining('Begonnen als bezoekmoeder'),
    expect.stringMatching(/Aangenomen.*geschikt als bezoekmoeder/s),
    expect.stringMatching(/Eerste gesprek gehouden.*zij luistert en oordeelt niet/s),
    expect.stringMatching(/Eerste gesprek afgesproken.*Afgesproken voor 1 feb 2024, 10:00/s),
    expect.stringMatching(/Aangemeld.*via een organisatie · De Brug/s),
  ]);
  await expect.element(page.getByText('3 nov 1972')).toBeVisible();
  await expect.element(page.getByText('Hoe zij kwam')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBe(390);
  expect(await axeFindings()).toEqual([]);
});

test('her page fits a phone', async () => {
  await page.viewport(390, 844);
  show();
  await expect.element(page.getByText('Zij kan worden gekoppeld.')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBe(390);
  expect(await axeFindings()).toEqual([]);
});

test('what is registered of her is changed in a sheet, and nothing else of her with it', async () => {
  const calls = show();
  await userEvent.click(page.getByRole('button', { name: 'Acties' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Haar gegevens wijzigen' }));
  const sheet = page.getByRole('dialog');
  await userEvent.fill(sheet.getByRole('textbox', { name: /^Telefoon/ }), '06 87654321');
  await userEvent.click(sheet.getByRole('button', { name: 'Opslaan' }));
  await expect
    .poll(() => calls.filter(({ procedure }) => procedure === 'visitingMothers.save'))
    .toHaveLength(1);
  const [sent] = calls.filter(({ procedure }) => procedure === 'visitingMothers.save');
  const { person, facts } = aVisitingMother();
  expect(sent?.input).toMatchObject({ person: { ...person, phone: '0687654321' }, facts, version: 1 });
});

test('somebody without a name is not added, and what was typed stays', async () => {
  const calls = fakeApi({ 'visitingMothers.save': () => changed });
  showPage(<AddDialog onClose={() => {}} />);
  const sheet = page.getByRole('dialog', { name: 'Bezoekmoeder toevoegen' });
  await userEvent.fill(sheet.getByRole('textbox', { name: /^Telefoon/ }), '0612345678');
  await userEvent.click(sheet.getByRole('button', { name: 'Bezoekmoeder toevoegen' }));
  await expect.element(sheet.getByText(/De naam ontbreekt/).first()).toBeVisible();
  await expect.element(sheet.getByRole('textbox', { name: /^Telefoon/ })).toHaveValue('0612345678');
  expect(calls).toEqual([]);
});

test('who may be known already is asked about before she is added, and who she is goes along', async () => {
  await page.viewport(390, 844);
  const fatma = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de321';
  const calls = fakeApi({
    'visitingMothers.save': ({ sameAs }: { readonly sameAs?: string | null }) =>
      sameAs === undefined ? new Refused(knownPersonNotJudged) : changed,
    'knownPeople.alike': () => ({
      persons: [
        {
          personId: fatma,
          name: 'Fatma Demir',
          children: [],
          grounds: ['same-name'],
          trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de322',
          state: 'ended',
          status: 'ended',
          visitingMotherId: null,
          roles: { trajectories: [], visitingMother: null, applications: [] },
          refusal: null,
        },
      ],
      applicants: [],
    }),
  });
  showPage(<AddDialog onClose={() => {}} />);
  const sheet = page.getByRole('dialog', { name: 'Bezoekmoeder toevoegen' });
  await userEvent.fill(sheet.getByRole('textbox', { name: /^Voornaam/ }), 'Fatma');
  await userEvent.fill(sheet.getByRole('textbox', { name: /^Achternaam/ }), 'Demir');
  const add = () => userEvent.click(sheet.getByRole('button', { name: 'Bezoekmoeder toevoegen' }));
  await add();
  const her = sheet.getByText(/^Fatma Demir · programmamoeder: beëindigd/);
  await expect.element(her).toBeVisible();
  await expect.element(sheet.getByRole('textbox', { name: /^Voornaam/ })).toHaveValue('Fatma');
  expect(document.documentElement.scrollWidth).toBe(390);
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(her);
  await add();
  const sent = () =>
    calls
      .filter(({ procedure }) => procedure === 'visitingMothers.save')
      .map(({ input }) => (input as { readonly sameAs?: string | null }).sameAs);
  await expect.poll(sent).toEqual([undefined, fatma]);
});

test('an absence gets other days where it stands, and what is planned in them is asked about', async () => {
  const pause = {
    pauseId: 'p1',
    firstDay: '2026-04-01',
    lastDay: '2026-04-30',
    reason: 'Vakantie',
    version: 3,
  };
  const calls = fakeApi({
    'leaving.families': () => ({
      visitingMotherId: changed.id,
      name: 'Bea Bos',
      version: 1,
      stoppedOn: null,
      openVisits: [],
      families: [
        {
          matchId: 'm1',
          version: 2,
          trajectoryId: 't1',
          name: 'Elif Demir',
          startedOn: '2026-01-01',
          plannedOn: ['2026-05-06'],
          candidates: [],
        },
      ],
    }),
    'leaving.changeAbsence': () => ({ ...changed, waiting: [], passedOn: [], stoodInFor: [] }),
  });
  showPage(
    <VisitingMotherView
      visitingMother={aVisitingMother({ pauses: [pause] })}
      notices={null}
      way={null}
      panels={null}
      taskAction={() => null}
    />,
  );
  await userEvent.click(page.getByRole('button', { name: 'Afwezigheid wijzigen' }));
  const dialog = page.getByRole('dialog');
  await userEvent.fill(dialog.getByRole('textbox', { name: /^Laatste dag/ }), '15-05-2026');
  await userEvent.keyboard('{Tab}');
  await userEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));
  await expect.element(dialog.getByText(/Kies bij elk gezin/).first()).toBeVisible();
  expect(calls.some(({ procedure }) => procedure === 'leaving.changeAbsence')).toBe(false);
  await userEvent.selectOptions(
    dialog.getByLabelText('Elif Demir', { exact: true }),
    'Geplande bezoeken afzeggen',
  );
  await userEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));
  await expect.element(page.getByText('De afwezigheid van Bea Bos is gewijzigd.')).toBeVisible();
  expect(calls.find(({ procedure }) => procedure === 'leaving.changeAbsence')?.input).toMatchObject({
    pauseId: 'p1',
    version: 3,
    pause: { firstDay: '2026-04-01', lastDay: '2026-05-15', reason: 'Vakantie' },
    families: [{ matchId: 'm1', version: 2, to: 'cancel-visits' }],
  });
});
