import { archiveLimits } from '@mim/domain/archive';
import { deliveryFileProblems } from '@mim/domain/delivery';
import { problemOf } from '@mim/domain/kernel';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../../testing/fake-api.js';
import { savedFiles } from '../../../testing/saved-files.js';
import { showAt } from '../../../testing/show-at.js';
import { annualRegistrationSearchSchema } from '../annual-registration-search.js';
import type { CheckedFile, SoundFile } from '../requests/delivery-files.js';
import { aNotice, aRegistration } from '../testing/a-registration.js';
import { DeliveryImportPage } from './import-page.js';

afterEach(() => page.viewport(1200, 900));

const { figures, country } = aRegistration();
const sound: SoundFile = {
  basis: 'b'.repeat(64),
  version: 2,
  notices: [],
  figures,
  earlier: { year: 2007, isSent: true },
  country,
  recorded: { participations: 0, visitingMothers: 0 },
  replaces: { version: 1, isFromElsewhere: true },
  refusal: null,
};
const checked = (changed: Partial<CheckedFile> = {}): CheckedFile => ({
  locationId: 'escamp',
  kind: 'package',
  about: { formatVersion: '2', year: 2008, version: 7, location: 'Den Haag Escamp', isNil: false },
  problems: [],
  errors: 0,
  warnings: 0,
  notListed: 0,
  sound,
  ...changed,
});
const problem = (line: number): CheckedFile['problems'][number] => ({
  severity: 'error',
  file: 'Coördinatoren',
  line,
  column: 'Uren per week [hours_per_week]',
  value: 'veel',
  code: 'malformed-number',
  message: { nl: 'Dit is geen getal.', en: 'This is not a number.' },
});

function open(answers: Parameters<typeof fakeApi>[0]) {
  const calls = fakeApi(answers);
  const browser = showAt('/jaarregistratie/bestand?jaar=2008', {
    path: '/jaarregistratie/bestand',
    component: () => <DeliveryImportPage />,
    search: annualRegistrationSearchSchema,
  });
  return {
    browser,
    asked: (name: string, router = 'deliveryFiles') =>
      calls.filter(({ procedure }) => procedure === `${router}.${name}`),
  };
}
const button = (name: string) => page.getByRole('button', { name, exact: true });
const choose = async () => {
  await expect.element(button('Bestand kiezen')).toBeVisible();
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no place to choose a file');
  await userEvent.upload(input, new File([new Uint8Array([80, 75, 1, 255])], 'breda.zip'));
};

describe('a file from another system', () => {
  test.each([1440, 390])(
    'is chosen, checked and sent with a reason at %i wide, without an accessibility finding',
    async (width) => {
      await page.viewport(width, 900);
      const { asked } = open({
        'deliveryFiles.check': () => checked(),
        'deliveryFiles.send': () => ({
          year: 2008,
          version: 2,
          checksum: 'c'.repeat(64),
          actionId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de901',
        }),
      });
      await choose();
      await expect
        .element(page.getByText('In het bestand staat versie 7; hier telt het volgende nummer, 2.'))
        .toBeVisible();
      await expect.element(page.getByText('Dit vervangt versie 1.')).toBeVisible();
      expect(asked('check')[0]?.input).toMatchObject({ file: { name: 'breda.zip', base64: 'UEsB/w==' } });
      expect(await axeFindings()).toEqual([]);
      await button('Bestand versturen').click();
      await page.getByRole('textbox', { name: 'Reden van de correctie' }).fill('Er ontbraken twee moeders.');
      await page.getByRole('dialog').getByRole('button', { name: 'Bestand versturen' }).click();
      await expect
        .poll(() => asked('send')[0]?.input)
        .toMatchObject({
          version: 2,
          basis: 'b'.repeat(64),
          reason: 'Er ontbraken twee moeders.',
          file: { name: 'breda.zip' },
        });
    },
  );

  test('with errors shows each by its place, in parts, says how many there are, and sends nothing', async () => {
    const problems = Array.from({ length: 60 }, (_, index) => problem(index + 2));
    open({
      'deliveryFiles.check': () => checked({ problems, errors: 10_000, notListed: 9940, sound: null }),
    });
    await choose();
    await expect.element(page.getByRole('heading', { name: '10000 fouten in dit bestand' })).toBeVisible();
    await expect.element(page.getByText('25 van 10.000 getoond.')).toBeVisible();
    await expect.element(page.getByText('Coördinatoren, rij 2', { exact: true })).toBeVisible();
    await button('Meer tonen').click();
    await expect.element(page.getByText('50 van 10.000 getoond.')).toBeVisible();
    expect(button('Bestand versturen').query()).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  test('is sent when each warning is confirmed, and says what then counts where records are kept here', async () => {
    const withRecords = (confirmation: ReturnType<typeof aNotice>['confirmation']) =>
      checked({
        sound: {
          ...sound,
          recorded: { participations: 12, visitingMothers: 5 },
          notices: [aNotice({ subjects: [], count: 3, confirmation })],
        },
      });
    let answered = withRecords(null);
    const { asked } = open({
      'deliveryFiles.check': () => answered,
      'annualRegistration.confirm': () => ({ actionId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de901' }),
    });
    await choose();
    await expect.element(page.getByText(/Alleen wat u als laatste verstuurt telt/)).toBeVisible();
    await expect.element(button('Bestand versturen')).toBeDisabled();
    await button('Bevestigen').click();
    await page.getByRole('textbox').fill('Klopt.');
    await page.getByRole('dialog').getByRole('button', { name: 'Bevestigen' }).click();
    await expect.element(page.getByText('Punt bevestigd')).toBeVisible();
    expect(asked('confirm', 'annualRegistration')[0]?.input).toMatchObject({ of: 'file', reason: 'Klopt.' });
    answered = withRecords({ reason: 'Klopt.', name: 'Carla', confirmedAt: '2009-01-31T10:00:00.000Z' });
    await button('Ander bestand kiezen').click();
    await choose();
    await expect.element(button('Bestand versturen')).toBeEnabled();
  });

  test('that cannot be checked says why, and another can be chosen', async () => {
    const tooLong = problemOf(
      'delivery-file-too-long',
      ['Te veel rijen.', 'Too many rows.'],
      ['Kijk.', 'Look.'],
    );
    open({ 'deliveryFiles.check': () => new Refused(tooLong) });
    await choose();
    await expect.element(page.getByText('Te veel rijen.')).toBeVisible();
    await button('Ander bestand kiezen').click();
    await expect.element(button('Bestand kiezen')).toBeVisible();
  });

  test('with a long name and a long value in it stays within a phone', async () => {
    await page.viewport(390, 844);
    const long = { ...problem(2), file: `${'x'.repeat(120)}.zip`, value: 'y'.repeat(100) };
    open({ 'deliveryFiles.check': () => checked({ problems: [long], errors: 1, sound: null }) });
    await choose();
    await expect.element(page.getByRole('heading', { name: '1 fout in dit bestand' })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });

  test('that is too large is not sent along, and is answered as a delivery', async () => {
    const { asked } = open({ 'deliveryFiles.check': () => checked() });
    await expect.element(button('Bestand kiezen')).toBeVisible();
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(archiveLimits.packed + 1)], 'breda.zip'));
    if (input !== null) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.element(page.getByText('Dit bestand is groter dan 10 MB.')).toBeVisible();
    await expect.element(page.getByText(deliveryFileProblems.tooLarge.remedy.nl)).toBeVisible();
    expect(asked('check')).toEqual([]);
  });

  test('is described for other software by files beside the template', async () => {
    const files = savedFiles();
    const { asked } = open({
      'deliveryFiles.formatDoc': () => ({
        name: 'format-2.codebook.csv',
        type: 'text/csv;charset=utf-8',
        base64: btoa('table,column'),
      }),
    });
    await button('Codeboek (CSV), formaat 2 downloaden').click();
    await expect.poll(() => files).toEqual(['format-2.codebook.csv']);
    expect(asked('formatDoc')[0]?.input).toEqual({ format: '2', kind: 'csv', year: 2008 });
    expect(await axeFindings()).toEqual([]);
  });
});
