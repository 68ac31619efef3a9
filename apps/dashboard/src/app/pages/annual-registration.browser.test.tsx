import {
  coordinatorRecordFacts,
  motherRecordFacts,
  visitorRecordFacts,
} from '@mim/domain/annual-registration';
import { emptyFacts, namesOf } from '@mim/domain/kernel';
import { defaultLocationSettings } from '@mim/domain/location';
import { personFacts } from '@mim/domain/person';
import { factsOfTrajectory } from '@mim/domain/registration';
import { coordinatorFacts, visitingMotherFacts } from '@mim/domain/supervision';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { annualRegistrationSearchSchema } from '../../features/annual-registration/annual-registration-search.js';
import {
  anIncompleteRecord,
  aRegistration,
  elif,
  vera,
} from '../../features/annual-registration/testing/a-registration.js';
import { aMother, aPerson, aTrajectory } from '../../features/mothers/testing/builders.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showAt } from '../../testing/show-at.js';
import { AnnualRegistration } from './annual-registration.js';

afterEach(() => page.viewport(1200, 900));

const carla = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301';
const stored = { id: elif, version: 9, actionId: crypto.randomUUID() };
/** Nothing is known of her but her name, that she was taken in, and what was agreed. */
const mother = aMother({
  mother: aPerson({ ...emptyFacts(personFacts), givenName: 'Elif', familyName: 'Demir', version: 7 }),
  trajectory: aTrajectory({
    ...emptyFacts(factsOfTrajectory),
    trajectoryId: elif,
    state: 'visited',
    startedOn: '2025-10-01',
  }),
});
const visitingMother = {
  visitingMotherId: vera,
  name: 'Vera Bos',
  version: 3,
  personVersion: 2,
  person: { ...emptyFacts(personFacts), givenName: 'Vera', familyName: 'Bos' },
  facts: emptyFacts(visitingMotherFacts),
};
const coordinator = {
  accountId: 'carla',
  coordinatorId: carla,
  name: 'Carla Coördinator',
  isMember: true,
  version: 1,
  ...emptyFacts(coordinatorFacts),
};

const missing = (names: readonly string[]) =>
  names.map((name) => ({ name, label: { nl: name, en: name }, visitOn: null, visitId: null }));
const ofMother = namesOf(motherRecordFacts);
const ofVisitor = [...namesOf(visitorRecordFacts.person), ...namesOf(visitorRecordFacts.visitingMother)];
const ofCoordinator = namesOf(coordinatorRecordFacts);

/** The registration of a location where everything that can be listed is missing. */
function open(address = '/jaarregistratie?jaar=2025') {
  const calls = fakeApi({
    'annualRegistration.ofYear': () =>
      aRegistration({
        year: 2025,
        standing: 'incomplete',
        incomplete: [
          anIncompleteRecord({ name: 'Elif', missing: missing(ofMother) }),
          anIncompleteRecord({
            table: 'visiting-mothers',
            id: vera,
            name: 'Vera',
            missing: missing(ofVisitor),
          }),
          anIncompleteRecord({
            table: 'coordinators',
            id: carla,
            name: 'Carla',
            missing: missing(ofCoordinator),
          }),
        ],
      }),
    'settings.get': () => ({ current: defaultLocationSettings, choices: [] }),
    'mothers.page': () => mother,
    'visitingMothers.get': () => visitingMother,
    'coordinators.list': () => ({ locationId: 'breda', coordinators: [coordinator] }),
    'mothers.saveRegistration': () => stored,
  });
  const route = {
    path: '/jaarregistratie',
    component: AnnualRegistration,
    search: annualRegistrationSearchSchema,
  };
  const browser = showAt(address, route);
  return { browser, saved: () => calls.filter(({ procedure }) => procedure === 'mothers.saveRegistration') };
}
const link = (name: string) => page.getByRole('link', { name, exact: true });
const focused = () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field');
/** Her children have a birth each: that is what is missing of them. */
const fieldOf = (name: string) => (name === 'children' ? 'childBornOn' : name);
const marked = () =>
  [...document.querySelectorAll('[role=dialog] [data-field]')]
    .filter((field) =>
      [...field.querySelectorAll('label, legend, [id]')].some((each) =>
        each.textContent?.endsWith('nog niet ingevuld'),
      ),
    )
    .map((field) => field.getAttribute('data-field'));

test.each([
  ['Elif', ofMother],
  ['Vera', ofVisitor],
  ['Carla', ofCoordinator],
])(
  'whatever can be listed as missing of %s has a field that its link opens, in sight and with the focus',
  async (who, names) => {
    await page.viewport(390, 844);
    open();
    for (const name of names) {
      await userEvent.click(link(`${name}: ${who}`));
      await expect.poll(focused).toBe(fieldOf(name));
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(844);
      expect(marked()).toEqual(expect.arrayContaining([...names]));
      await userEvent.keyboard('{Escape}');
      await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    }
  },
);

test('all that is missing of a mother is filled in at once, the origin with her consent, and each mark goes as it is', async () => {
  const { browser, saved } = open(`/jaarregistratie?jaar=2025&invullen=${elif}&veld=education`);
  await expect.poll(focused).toBe('education');
  expect(await axeFindings()).toEqual([]);
  await userEvent.selectOptions(page.getByRole('combobox', { name: /^Opleiding/ }), 'mbo');
  expect(marked()).not.toContain('education');
  await userEvent.selectOptions(page.getByRole('combobox', { name: /^Herkomst/ }), 'Turkije');
  await userEvent.selectOptions(page.getByRole('combobox', { name: /^Gezinssamenstelling/ }), 'met partner');
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await expect.element(page.getByText('Controleer 1 veld')).toBeVisible();
  expect(saved()).toEqual([]);
  await userEvent.fill(page.getByRole('textbox', { name: /^Toestemming gegeven op/ }), '1-9-2025');
  await userEvent.fill(page.getByRole('textbox', { name: /^Woorden van de toestemming/ }), 'Ja, dat mag.');
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await expect.poll(browser.address).toBe('/jaarregistratie?jaar=2025');
  expect(saved().map(({ input }) => input)).toMatchObject([
    {
      trajectoryId: elif,
      version: 3,
      registration: { household: 'with-partner', income: null },
      mother: {
        version: 7,
        person: {
          givenName: 'Elif',
          education: 'secondary-vocational',
          origin: 'turkey',
          originConsentOn: '2025-09-01',
        },
      },
    },
  ]);
});
