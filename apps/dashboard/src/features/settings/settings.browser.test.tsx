import { defaultLocationSettings, locationSettingList, shownSettingNames } from '@mim/domain/location';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { showPage } from '../../testing/show-page.js';
import { AccessLogCard } from './access-log-card.js';
import { FeedCard } from './feed-card.js';
import { SettingDialog, type SettingDialogProps } from './setting-dialog.js';
import { SettingList } from './setting-list.js';

const today = '2026-03-12';
const choice = {
  name: 'monthsTwice',
  value: 3,
  validFrom: '2026-01-01',
  setBy: 'a-1',
  setAt: '2025-12-20T10:00:00.000Z',
} as const;
const settings = {
  locationId: 'breda',
  current: { ...defaultLocationSettings, monthsTwice: 3 },
  dated: [choice, { ...choice, value: 2, validFrom: '2026-05-01' }],
};
const feed = {
  feedId: 'f-1',
  locationId: 'breda',
  createdAt: '2026-02-01T10:00:00.000Z',
  revokedAt: null,
  version: 1,
};
const breda = { code: 'breda', name: 'Breda' };
const line = {
  entryId: 'e-1',
  locationId: 'breda',
  at: '2026-03-12T09:30:00.000Z',
  accountId: 'a-1',
  accountName: 'Carla Coördinator',
  role: 'coordinator' as const,
  what: 'visits.get',
  people: 1,
  reason: null,
};

function dialog(name: SettingDialogProps['name'], value: unknown) {
  const save = vi.fn();
  const saving = {
    save,
    retry: () => {},
    dismiss: () => {},
    isSaving: false,
    problem: null,
    isConflict: false,
    isOffline: false,
  };
  showPage(
    <SettingDialog name={name} value={value} history={[]} today={today} saving={saving} onClose={() => {}} />,
  );
  return save;
}

afterEach(() => page.viewport(1200, 900));

test('the page offers what something reads, and nothing else', async () => {
  showPage(<SettingList settings={settings} today={today} onChange={() => {}} />);
  await expect.element(page.getByText(locationSettingList.planAheadDays.label.nl)).toBeVisible();
  const offered = [...document.querySelectorAll('dt')].map((each) => each.textContent);
  expect(offered.toSorted()).toEqual(
    shownSettingNames.map((name) => locationSettingList[name].label.nl).toSorted(),
  );
});

test('a link to a setting leads to that one: it is in view, and the keyboard stands at its button', async () => {
  showPage(
    <SettingList settings={settings} today={today} wanted="prospectRetentionDays" onChange={() => {}} />,
  );
  const { nl } = locationSettingList.prospectRetentionDays.label;
  const button = page.getByRole('button', { name: new RegExp(nl) });
  await expect.element(button).toHaveFocus();
  await expect.element(button).toBeInViewport();
});

test('a link to a setting that there is not leads to the page', async () => {
  showPage(<SettingList settings={settings} today={today} wanted="gone" onChange={() => {}} />);
  await expect.element(page.getByText(locationSettingList.planAheadDays.label.nl)).toBeVisible();
  expect(document.activeElement).toBe(document.body);
});

test.each([
  ['light', 1200],
  ['dark', 390],
] as const)('axe finds nothing in the settings (%s, %d pixels wide)', async (theme, width) => {
  await page.viewport(width, 900);
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = 'nl';
  document.title = 'Instellingen';
  showPage(
    <main>
      <h1>Instellingen</h1>
      <SettingList settings={settings} today={today} onChange={() => {}} />
      <FeedCard
        feeds={[feed]}
        address="https://mim.example/calendar/x.ics"
        isBusy={false}
        onCreate={() => {}}
        onRevoke={() => {}}
      />
      <AccessLogCard lines={[line]} accountId="a-1" locations={[breda]} onMore={() => {}} />
    </main>,
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(page.getByText('12 mrt 2026', { exact: false }).first()).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('the log says by name who looked, whether the account is still there, and at which of several locations', async () => {
  const gone = { ...line, entryId: 'e-2', accountId: 'a-2', accountName: null };
  const colleague = {
    ...line,
    entryId: 'e-3',
    accountId: 'a-3',
    accountName: 'Bea Breda',
    locationId: 'ede',
  };
  const card = (locations: readonly (typeof breda)[]) => (
    <AccessLogCard lines={[line, gone, colleague]} accountId="a-1" locations={locations} onMore={null} />
  );
  showPage(card([breda, { code: 'ede', name: 'Ede' }]));
  await expect.element(page.getByText('Bea Breda (Coördinator)')).toBeVisible();
  await expect.element(page.getByText('account verwijderd (Coördinator)')).toBeVisible();
  await expect.element(page.getByText('Ede', { exact: true })).toBeVisible();
  await expect.element(page.getByText('a-2')).not.toBeInTheDocument();
});

test('the log says why something was opened, where a reason was given', async () => {
  const looked = { ...line, entryId: 'e-4', what: 'deliveries.look', reason: 'Het gemiddelde wijkt af.' };
  showPage(<AccessLogCard lines={[line, looked]} accountId="a-1" locations={[breda]} onMore={null} />);
  await expect.element(page.getByRole('columnheader', { name: 'Reden' })).toBeVisible();
  await expect.element(page.getByText('Het gemiddelde wijkt af.')).toBeVisible();
});

test('the log says of a file whether it told how people are reached', async () => {
  const files = ['visits.export', 'prospects.exportWithContact'].map((what) => ({
    ...line,
    entryId: what,
    what,
  }));
  showPage(<AccessLogCard lines={files} accountId="a-1" locations={[breda]} onMore={null} />);
  await expect.element(page.getByText('Huisbezoeken, als bestand', { exact: true })).toBeVisible();
  await expect
    .element(page.getByText('Aanmeldingen, als bestand met telefoon en adres', { exact: true }))
    .toBeVisible();
});

test('a setting tells what holds, since when, and what it becomes', async () => {
  showPage(<SettingList settings={settings} today={today} onChange={() => {}} />);
  await expect.element(page.getByText('3 maanden', { exact: true })).toBeVisible();
  await expect
    .element(page.getByText('Gekozen vanaf 1 jan 2026. Vanaf 1 mei 2026: 2 maanden.', { exact: false }))
    .toBeVisible();
});

test('another value is chosen from a day on', async () => {
  const save = dialog('usualVisitMinutes', 75);
  const minutes = page.getByRole('textbox', { name: 'Gewone duur van een bezoek' });
  await userEvent.fill(minutes, '60');
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await expect
    .poll(() => save.mock.calls[0]?.[0])
    .toEqual({ name: 'usualVisitMinutes', value: 60, validFrom: today });
});

test('a value that cannot be is refused in words, beside the field', async () => {
  const save = dialog('usualVisitMinutes', 75);
  await userEvent.fill(page.getByRole('textbox', { name: 'Gewone duur van een bezoek' }), '900');
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await expect
    .element(page.getByRole('button', { name: /Deze waarde kan niet bij deze instelling/ }))
    .toBeVisible();
  expect(save).not.toHaveBeenCalled();
});

test('an address is revoked only after asking', async () => {
  const onRevoke = vi.fn();
  showPage(<FeedCard feeds={[feed]} address={null} isBusy={false} onCreate={() => {}} onRevoke={onRevoke} />);
  await userEvent.click(page.getByRole('button', { name: 'Intrekken' }));
  expect(onRevoke).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole('button', { name: 'Intrekken' }));
  expect(onRevoke).toHaveBeenCalledWith(feed);
});
