import { Temporal } from '@mim/domain/kernel';
import { knownPersonNotJudged } from '@mim/domain/person';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readToday } from '../../clients/today.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { ApplicantList } from './applicant-list.js';
import ApplicantSheet from './applicant-sheet.js';
import AskSheet from './ask-sheet.js';
import type { ApplicantDetail, KnownPerson } from './requests/recruitment.js';
import { anApplicant, anApplicantDetail } from './testing/builders.js';

const changed = { id: anApplicant().applicantId, version: 2, actionId: 'a1' };

const show = (told: Partial<ApplicantDetail> = {}, known: readonly KnownPerson[] = []) => {
  const applicant = anApplicant(told);
  const calls = fakeApi({
    'recruitment.get': () => anApplicantDetail(told),
    'recruitment.known': () => known,
    'recruitment.recordStep': () => changed,
  });
  showPage(<ApplicantList applicants={[applicant]} initiallyOpen={applicant.applicantId} />);
  return calls;
};
const sentSteps = (calls: ReturnType<typeof show>) =>
  calls.filter(({ procedure }) => procedure === 'recruitment.recordStep').map(({ input }) => input);
const choose = (words: string) => userEvent.click(page.getByText(words, { exact: true }));
const save = () => userEvent.click(page.getByRole('button', { name: 'Opslaan' }));

test('who applied stands with her number, how she came and what can be done, on a phone too', async () => {
  await page.viewport(390, 844);
  show();
  await expect.element(page.getByRole('heading', { name: 'Vera Demir' })).toBeVisible();
  await expect.element(page.getByText('Breda · via een organisatie · De Brug')).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'eerste gesprek afgesproken' })).toBeInTheDocument();
  await expect.element(page.getByRole('radio', { name: 'aangenomen' })).not.toBeInTheDocument();
  expect(document.documentElement.scrollWidth).toBe(390);
  expect(await axeFindings()).toEqual([]);
});

test('a first talk without its day is refused beside the day, and nothing that was typed is lost', async () => {
  const calls = show();
  await choose('eerste gesprek afgesproken');
  await userEvent.fill(page.getByRole('textbox', { name: /^Plaats/ }), 'Buurthuis');
  await save();
  await expect.element(page.getByText(/Deze afspraak heeft nog geen datum/).first()).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: /^Plaats/ })).toHaveValue('Buurthuis');
  expect(sentSteps(calls)).toEqual([]);
});

test('a first talk is typed as people do, and the day that it was agreed on is not taken for its own', async () => {
  const calls = show();
  await choose('eerste gesprek afgesproken');
  const days = page.getByRole('textbox', { name: /datum|op$/i });
  const labels = () => days.elements().map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
  await expect.poll(labels).toEqual(['Datum van het gesprek', 'Afgesproken op']);
  const talkOn = Temporal.PlainDate.from(readToday()).add({ days: 9 });
  const withoutYear = `${talkOn.day}-${talkOn.month}`;
  await userEvent.fill(page.getByRole('textbox', { name: 'Datum van het gesprek' }), withoutYear);
  await userEvent.fill(page.getByRole('textbox', { name: /^Tijd/ }), '10');
  await save();
  await expect.poll(() => sentSteps(calls)).toHaveLength(1);
  expect(sentSteps(calls)[0]).toMatchObject({
    recorded: { step: 'plan-talk', talkOn: talkOn.toString(), talkAt: '10:00' },
  });
});

test('a decision takes a reason, and a day that is not before the talk', async () => {
  const calls = show({ state: 'talk-held', stateOn: '2026-05-18' });
  await choose('afgewezen');
  await save();
  // The summary calls the field what it is called beside it.
  await expect
    .element(page.getByRole('button', { name: /^Reden: Bij een besluit hoort een reden/ }))
    .toBeVisible();
  await userEvent.selectOptions(page.getByLabelText('Reden', { exact: true }), 'other');
  await save();
  await expect.element(page.getByText(/Bij "anders" hoort een toelichting/).first()).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'Opmerking' }), 'Zij heeft nu geen tijd.');
  await userEvent.fill(page.getByRole('textbox', { name: 'Datum van het besluit' }), '17-5-2026');
  await save();
  await expect
    .element(page.getByText(/Dit is van voor wat er het laatst is vastgelegd/).first())
    .toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'Datum van het besluit' }), '18-5-2026');
  await save();
  await expect.poll(() => sentSteps(calls)).toHaveLength(1);
  expect(sentSteps(calls)[0]).toMatchObject({
    version: 1,
    recorded: { step: 'decline', happenedOn: '2026-05-18', reason: 'other', note: 'Zij heeft nu geen tijd.' },
  });
});

test('who is accepted can be a mother who is known: she stays one person', async () => {
  const personId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de402';
  const calls = show({ state: 'talk-held', stateOn: '2026-05-18' }, [
    {
      personId,
      name: 'Vera Demir',
      children: [],
      grounds: ['same-name'],
      trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de403',
      state: 'ended',
      status: 'ended',
      visitingMotherId: null,
    },
  ]);
  await choose('aangenomen');
  await userEvent.click(page.getByText(/^Vera Demir · beëindigd/));
  await userEvent.selectOptions(page.getByLabelText('Reden', { exact: true }), 'suitable');
  await save();
  await expect.poll(() => sentSteps(calls)).toHaveLength(1);
  expect(sentSteps(calls)[0]).toMatchObject({ personId, recorded: { step: 'accept', reason: 'suitable' } });
});

test('how who became a visiting mother came stays to be read, and a remark without spaces runs off no screen', async () => {
  await page.viewport(390, 844);
  show({
    state: 'accepted',
    visitingMotherId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301',
    note: 'lang'.repeat(500),
  });
  await expect.element(page.getByRole('link', { name: 'Naar haar pagina' })).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Verloop' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Opslaan' })).not.toBeInTheDocument();
  expect(document.documentElement.scrollWidth).toBe(390);
});

const fatma = {
  personId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de402',
  locationId: 'breda',
  name: 'Fatma Demir',
  givenName: 'Fatma',
  namePrefix: null,
  familyName: 'Demir',
  phone: '0612345678',
  email: null,
  street: null,
  postcode: null,
  town: 'Breda',
  roles: {
    trajectories: [
      {
        trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de403',
        status: 'ended',
        startedOn: '2024-03-01',
        endedOn: '2025-06-30',
      },
    ],
    visitingMother: null,
    applications: [],
  },
  refusal: null,
} as const;

test('a programme mother who has ended is asked with what is known of her, as one person', async () => {
  const calls = fakeApi({ 'knownPeople.get': () => fatma, 'recruitment.save': () => changed });
  const stored: string[] = [];
  showPage(
    <AskSheet personId={fatma.personId} onStored={(id) => stored.push(id)} onClose={() => undefined} />,
  );
  await expect.element(page.getByRole('textbox', { name: 'Voornaam' })).toHaveValue('Fatma');
  await expect.element(page.getByLabelText('Hoe kwam zij bij u?')).toHaveValue('programme-mother');
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Kandidaat toevoegen' }));
  await expect.poll(() => stored).toEqual([changed.id]);
  expect(calls.find(({ procedure }) => procedure === 'recruitment.save')?.input).toMatchObject({
    locationId: 'breda',
    sameAs: fatma.personId,
    applicant: { familyName: 'Demir', source: 'programme-mother' },
  });
});

test('who is still visited is not asked, and it is said why', async () => {
  const problem = {
    code: 'still-programme-mother',
    message: { nl: 'Zij krijgt zelf nog bezoek: haar traject loopt nog.', en: '' },
    remedy: { nl: 'Vraag haar later.', en: '' },
  };
  fakeApi({ 'knownPeople.get': () => ({ ...fatma, refusal: problem }) });
  showPage(<AskSheet personId={fatma.personId} onStored={() => undefined} onClose={() => undefined} />);
  await expect.element(page.getByText(problem.message.nl)).toBeVisible();
  await expect.element(page.getByRole('link', { name: /was programmamoeder/ })).toBeVisible();
  await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
});

test('who may be known already is asked about before she is added, and nothing that was typed is lost', async () => {
  await page.viewport(390, 844);
  let isKnown = true;
  const calls = fakeApi({
    'recruitment.save': () => (isKnown ? new Refused(knownPersonNotJudged) : changed),
    'knownPeople.alike': () => ({
      persons: [
        {
          personId: fatma.personId,
          name: fatma.name,
          children: [],
          grounds: ['same-name'],
          trajectoryId: fatma.roles.trajectories[0].trajectoryId,
          state: 'ended',
          status: 'ended',
          visitingMotherId: null,
          roles: fatma.roles,
          refusal: null,
        },
      ],
      applicants: [
        {
          applicantId: anApplicant().applicantId,
          name: 'F. Demir',
          state: 'to-call',
          appliedOn: '2026-05-01',
          grounds: ['same-phone'],
        },
      ],
    }),
  });
  showPage(<ApplicantSheet onClose={() => undefined} />);
  await userEvent.fill(page.getByRole('textbox', { name: 'Voornaam' }), 'Fatma');
  await userEvent.fill(page.getByRole('textbox', { name: 'Achternaam' }), 'Demir');
  await userEvent.selectOptions(page.getByLabelText('Hoe kwam zij bij u?'), 'poster');
  const add = () => userEvent.click(page.getByRole('button', { name: 'Kandidaat toevoegen' }));
  await add();
  await expect.element(page.getByText('Misschien is zij al bekend: 2 mogelijkheden')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'F. Demir' })).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Voornaam' })).toHaveValue('Fatma');
  expect(document.documentElement.scrollWidth).toBe(390);
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByText(/^Fatma Demir · programmamoeder: beëindigd/));
  isKnown = false;
  await add();
  const sent = () => calls.filter(({ procedure }) => procedure === 'recruitment.save');
  await expect.poll(() => sent()).toHaveLength(2);
  expect(sent().map(({ input }) => (input as { sameAs?: string }).sameAs)).toEqual([
    undefined,
    fatma.personId,
  ]);
});
