import { problemOf } from '@mim/domain/kernel';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { inEnglish } from '../../testing/in-english.js';
import { showAt } from '../../testing/show-at.js';
import { AnnualRegistrationPage } from './annual-registration-page.js';
import { annualRegistrationSearchSchema } from './annual-registration-search.js';
import type { Registration } from './requests/registration.js';
import {
  aNotice,
  anIncompleteRecord,
  aRegistration,
  aVersion,
  elif,
  vera,
} from './testing/a-registration.js';

afterEach(() => page.viewport(1200, 900));

const changed = { actionId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de901' };
/** Opens the page on a server that knows this registration. */
function open(
  registration: Partial<Registration> | (() => Registration) = {},
  answers: Parameters<typeof fakeApi>[0] = {},
  address = '/jaarregistratie',
) {
  const calls = fakeApi({
    'annualRegistration.ofYear':
      typeof registration === 'function' ? registration : () => aRegistration(registration),
    ...answers,
  });
  const browser = showAt(address, {
    path: '/jaarregistratie',
    component: () => (
      <AnnualRegistrationPage
        form={({ table, id, field, onClose }) => (
          <dialog open aria-label={`${table} ${id} ${field}`}>
            <button type="button" onClick={onClose}>
              Dicht
            </button>
          </dialog>
        )}
      />
    ),
    search: annualRegistrationSearchSchema,
  });
  return {
    browser,
    asked: (name: string) => calls.filter(({ procedure }) => procedure === `annualRegistration.${name}`),
  };
}
const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = (name: string) => page.getByRole('dialog', { name });

const whole: Partial<Registration> = {
  standing: 'incomplete',
  incomplete: [
    anIncompleteRecord(),
    anIncompleteRecord({
      table: 'visiting-mothers',
      id: vera,
      name: 'Vera Bos',
      missing: [
        {
          name: 'birthYear',
          label: { nl: 'geboortejaar', en: 'year of birth' },
          visitOn: null,
          visitId: null,
        },
        {
          name: 'preparation',
          label: { nl: 'voorbereiding', en: 'preparation' },
          visitOn: null,
          visitId: null,
        },
      ],
    }),
  ],
  notices: [aNotice()],
  sent: [aVersion({ verdict: 'sent-back', verdictReason: 'De uren ontbreken.' })],
};

test.each([
  [1440, 900],
  [390, 844],
])(
  'at %i px what is incomplete comes first, each with what is missing and the way to the field',
  async (width, height) => {
    await page.viewport(width, height);
    open(whole);
    const rows = page.getByRole('list', { name: '2 dossiers niet compleet' }).getByRole('listitem');
    await expect.element(rows.nth(0)).toHaveTextContent(/Elif Kaya.*gezinssamenstelling.*Invullen/);
    await expect.element(rows.nth(1)).toHaveTextContent(/geboortejaar.*voorbereiding/);
    await expect
      .element(page.getByRole('link', { name: 'Vera Bos', exact: true }))
      .toHaveAttribute('href', `/bezoekmoeders/${vera}`);
    const headings = page
      .getByRole('heading', { level: 2 })
      .elements()
      .map((each) => each.textContent);
    expect(headings).toEqual([
      '2 dossiers niet compleet',
      'Punten om te bevestigen',
      'Cijfers van 2008',
      'Verstuurd',
    ]);
    await expect.element(page.getByText('De uren ontbreken.')).toBeVisible();
    await expect.element(page.getByText('c'.repeat(64))).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await axeFindings()).toEqual([]);
  },
);

test('what is missing leads to its field by its address, which closing and going back take away', async () => {
  const visit = {
    name: 'visit-minutes',
    label: { nl: 'duur van het bezoek', en: 'length of the visit' },
    visitOn: '2008-03-02',
    visitId: vera,
  };
  const [elifs, veras] = whole.incomplete ?? [];
  const first = elifs === undefined ? [] : [{ ...elifs, missing: [...elifs.missing, visit] }];
  const { browser } = open({ ...whole, incomplete: [...first, ...(veras === undefined ? [] : [veras])] });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  await expect
    .element(link('duur van het bezoek van 2 mrt 2008: Elif Kaya'))
    .toHaveAttribute('href', `/huisbezoeken/nieuw?moeder=${elif}&bezoek=${vera}&veld=visit-minutes`);
  await userEvent.click(link('voorbereiding: Vera Bos'));
  await expect.element(dialog(`visiting-mothers ${vera} preparation`)).toBeVisible();
  expect(browser.address()).toBe(`/jaarregistratie?jaar=2008&invullen=${vera}&veld=preparation`);
  browser.back();
  await expect.element(dialog(`visiting-mothers ${vera} preparation`)).not.toBeInTheDocument();
  await userEvent.click(link('Invullen bij Elif Kaya'));
  await expect.element(dialog(`participations ${elif} household`)).toBeVisible();
  await userEvent.click(button('Dicht'));
  await expect.poll(browser.address).toBe('/jaarregistratie?jaar=2008');
});

test('an address of a record that misses nothing any more says so', async () => {
  open(whole, {}, `/jaarregistratie?jaar=2008&invullen=${vera.replace(/1$/, '9')}&veld=household`);
  await expect.element(dialog('Gegevens aanvullen')).toHaveTextContent('Alles is ingevuld.');
});

test('many that are incomplete are folded to a few, and the rest is one press away', async () => {
  const incomplete = Array.from({ length: 8 }, (_, index) =>
    anIncompleteRecord({ id: elif.replace(/1$/, String(index)), name: `Moeder ${index}` }),
  );
  open({ incomplete, standing: 'incomplete' });
  const rows = () =>
    page.getByRole('list', { name: '8 dossiers niet compleet' }).getByRole('listitem').elements().length;
  await expect.poll(rows).toBe(5);
  await userEvent.click(button('Nog 3 tonen'));
  expect(rows()).toBe(8);
});

describe('the figures', () => {
  test('stand beside the year before and what was published of the country, with their base', async () => {
    open();
    await expect.element(page.getByText('2 meer dan in 2007')).toBeVisible();
    await expect.element(page.getByText('landelijk 2007: 49%')).toBeVisible();
    // A number of the country says nothing of a location.
    expect(page.getByText('landelijk 2007: 800').elements()).toEqual([]);
    await expect.element(page.getByText('verwacht: 140')).toBeVisible();
    // Of so few a share says more than is known.
    await expect.element(page.getByText('van 6', { exact: true })).toBeVisible();
    const row = page.getByRole('row', { name: /^Nederland/ });
    await expect.element(row).toHaveTextContent('Nederland7 (64%)5 (50%)52%');
    await expect.element(page.getByRole('row', { name: /^Turkije/ })).toHaveTextContent('Turkije4 (36%)––');
    await expect.element(page.getByText('Van 1 is dit niet bekend.')).toBeVisible();
  });

  test('of a year that runs say so, and nothing can be sent', async () => {
    const refusal = {
      code: 'year-not-over',
      message: { nl: 'Het jaar 2008 is nog niet voorbij.', en: 'The year 2008 is not over yet.' },
      remedy: { nl: 'Versturen kan vanaf 1 januari 2009.', en: 'You can send it from 1 January 2009.' },
    };
    open({ standing: 'running', refusal, country: null });
    await expect
      .element(page.getByText(/Dit jaar loopt nog\..*Landelijke cijfers zijn er nog niet\./))
      .toBeVisible();
    await expect
      .element(page.getByText('Het jaar 2008 is nog niet voorbij. Versturen kan vanaf 1 januari 2009.'))
      .toBeVisible();
    await expect.element(button('Jaarregistratie versturen')).toBeDisabled();
  });
});

test('the year is chosen, stands in the address, and says what was sent of it', async () => {
  const { browser, asked } = open();
  const year = page.getByRole('combobox', { name: 'Jaar', exact: true });
  await expect.element(year).toHaveValue('2008');
  await expect.element(page.getByRole('option', { name: '2007 (versie 1 verstuurd)' })).toBeInTheDocument();
  await userEvent.selectOptions(year, '2007');
  await expect.poll(browser.address).toBe('/jaarregistratie?jaar=2007');
  await expect.poll(() => asked('ofYear').at(-1)?.input).toEqual({ locationId: 'breda', year: 2007 });
});

describe('a warning', () => {
  test('is confirmed with a reason before anything can be sent', async () => {
    const { asked } = open(
      { standing: 'with-warnings', notices: [aNotice()] },
      { 'annualRegistration.confirm': () => changed },
    );
    await expect.element(page.getByText('Versturen kan als alle punten bevestigd zijn.')).toBeVisible();
    await expect.element(button('Jaarregistratie versturen')).toBeDisabled();
    await userEvent.click(button('Bevestigen'));
    const asking = dialog('Bevestigen');
    await userEvent.click(asking.getByRole('button', { name: 'Bevestigen' }));
    await expect
      .element(asking.getByRole('textbox', { name: 'Waarom klopt dit?' }))
      .toHaveAttribute('aria-invalid', 'true');
    expect(asked('confirm')).toEqual([]);
    await userEvent.fill(asking.getByRole('textbox', { name: 'Waarom klopt dit?' }), 'Zij was erg alleen.');
    await userEvent.click(asking.getByRole('button', { name: 'Bevestigen' }));
    await expect.element(page.getByText('Punt bevestigd')).toBeVisible();
    expect(asked('confirm')[0]?.input).toMatchObject({
      year: 2008,
      notice: 'participations first_child not-first-child',
      about: 'a'.repeat(64),
      reason: 'Zij was erg alleen.',
    });
  });

  test('that was confirmed tells by whom, when and why, and can be taken back', async () => {
    const confirmation = {
      reason: 'Zij was erg alleen.',
      name: 'Carla Coördinator',
      confirmedAt: '2009-01-19T09:30:00.000Z',
    };
    const { asked } = open(
      { notices: [aNotice({ confirmation })] },
      { 'annualRegistration.confirm': () => changed },
    );
    await expect.element(page.getByText(/^Bevestigd door Carla Coördinator, 19 jan 2009/)).toBeVisible();
    await expect.element(page.getByText('Zij was erg alleen.')).toBeVisible();
    await expect.element(button('Jaarregistratie versturen')).toBeEnabled();
    await userEvent.click(button('Bevestiging intrekken'));
    await expect.element(page.getByText('Bevestiging ingetrokken')).toBeVisible();
    expect(asked('confirm')[0]?.input).toMatchObject({ about: 'a'.repeat(64), reason: null });
    await userEvent.click(button('Ongedaan maken'));
    await expect.poll(() => asked('confirm')[1]?.input).toMatchObject({ reason: 'Zij was erg alleen.' });
  });

  test('that refuses the delivery cannot be confirmed', async () => {
    open({ standing: 'with-errors', notices: [aNotice({ severity: 'error' })] });
    await expect.element(page.getByRole('heading', { name: 'Eerst verbeteren' })).toBeVisible();
    expect(button('Bevestigen').elements()).toEqual([]);
    await expect.element(button('Jaarregistratie versturen')).toBeDisabled();
  });
});

describe('sending', () => {
  test('says how much goes without names, and sends what was seen, once', async () => {
    const { asked } = open(
      {},
      { 'annualRegistration.send': () => ({ version: 1, checksum: 'c'.repeat(64), ...changed }) },
    );
    await userEvent.click(button('Jaarregistratie versturen'));
    const asking = dialog('Jaarregistratie versturen 2008');
    await expect
      .element(asking.getByText(/zonder namen\. Deelnames: 12; bezoekmoeders: 9; coördinatoren: 1\./))
      .toBeVisible();
    await userEvent.click(asking.getByRole('button', { name: 'Jaarregistratie versturen' }));
    await expect.element(page.getByText('Jaarregistratie 2008 verstuurd (versie 1)')).toBeVisible();
    expect(asked('send').map(({ input }) => input)).toEqual([
      expect.objectContaining({ year: 2008, version: 1, basis: 'b'.repeat(64), reason: null }),
    ]);
  });

  test('leaves what was sent to be seen: when, by whom, and nothing to correct while nothing has changed', async () => {
    const changes = { figures: [], location: [], rows: { added: [], gone: 0, changed: [] } };
    open({ sent: [aVersion()], standing: 'sent', version: 2, changes });
    await expect.element(page.getByText(/door Carla Coördinator$/)).toBeVisible();
    await expect
      .element(page.getByText('Bevestigd door Carla Coördinator: Zij was erg alleen.'))
      .toBeVisible();
    await expect.element(page.getByText('Er is niets gewijzigd sinds de laatste versie.')).toBeVisible();
    await expect.element(button('Correctie versturen')).toBeDisabled();
  });

  test('is refused in words where a record was changed meanwhile, and the page shows it as it is', async () => {
    const meanwhile = problemOf(
      'registration-changed',
      [
        'Er is een dossier gewijzigd nadat u deze cijfers zag. Er is niets verstuurd.',
        'A record was changed.',
      ],
      ['Bekijk de cijfers opnieuw en verstuur dan.', 'Look again.'],
    );
    open({}, { 'annualRegistration.send': () => new Refused(meanwhile) });
    await userEvent.click(button('Jaarregistratie versturen'));
    const asking = dialog('Jaarregistratie versturen 2008');
    await userEvent.click(asking.getByRole('button', { name: 'Jaarregistratie versturen' }));
    await expect.element(asking.getByText(/Er is niets verstuurd/)).toBeVisible();
  });

  test('cannot be done without the key of pseudonyms, and says who can help', async () => {
    open({ canMakePseudonyms: false });
    await expect
      .element(page.getByText(/de beheerder heeft de sleutel voor pseudoniemen niet ingesteld/))
      .toBeVisible();
    await expect.element(button('Jaarregistratie versturen')).toBeDisabled();
  });
});

test.each([
  [1440, 900],
  [390, 844],
])(
  'at %i px a correction shows what changes in the figures and whose rows, and asks a reason',
  async (width, height) => {
    await page.viewport(width, height);
    const { asked } = open(
      {
        standing: 'changed',
        version: 2,
        sent: [aVersion()],
        changes: {
          figures: [
            { measure: 'participations', breakdown: null, category: null, before: 11, after: 12 },
            { measure: 'participations', breakdown: 'household', category: 'single', before: null, after: 1 },
          ],
          location: [
            { nl: 'doelgroep', en: 'target group' },
            { nl: 'financiering', en: 'funding' },
          ],
          rows: {
            added: [{ table: 'participations', id: elif, name: 'Elif Kaya' }],
            gone: 1,
            changed: [
              {
                table: 'visiting-mothers',
                id: vera,
                name: 'Vera Bos',
                labels: [{ nl: 'opleiding', en: 'education' }],
              },
            ],
          },
        },
      },
      { 'annualRegistration.send': () => ({ version: 2, checksum: 'd'.repeat(64), ...changed }) },
    );
    await userEvent.click(button('Correctie versturen'));
    const asking = dialog('Correctie versturen 2008');
    await expect.element(asking.getByRole('row', { name: /^deelnames/ })).toHaveTextContent('deelnames1112');
    await expect.element(asking.getByText('Gezinssamenstelling: alleenstaand')).toBeVisible();
    await expect.element(asking.getByText('1 rij vervalt: gewist of verwijderd.')).toBeVisible();
    await expect.element(asking.getByText('gewijzigd: opleiding')).toBeVisible();
    await expect
      .element(asking.getByText('Van uw locatie is anders: doelgroep en financiering.'))
      .toBeVisible();
    expect(await axeFindings()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await userEvent.fill(asking.getByLabelText('Reden van de correctie'), 'Elif was vergeten.');
    await userEvent.click(asking.getByRole('button', { name: 'Correctie versturen' }));
    await expect
      .poll(() => asked('send')[0]?.input)
      .toMatchObject({ version: 2, reason: 'Elif was vergeten.' });
    // Until it is said, so that it does not lie over the page of the next test.
    await expect.element(page.getByText('Jaarregistratie 2008 verstuurd (versie 2)')).toBeVisible();
  },
);

test('in English it reads as plain English', async () => {
  inEnglish();
  open(whole);
  await expect.element(page.getByRole('heading', { name: '2 records incomplete' })).toBeVisible();
  await expect.element(page.getByText('Sent back by NJi')).toBeVisible();
});
