import { defaultLocationSettings, type LocationSettings } from '@mim/domain/location';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { type IntakeScreen, intakeScreens } from './intake-screen.js';
import { IntakeView } from './intake-view.js';
import type { IntakePageAnswer } from './requests/intake.js';
import { anIntakePage } from './testing/builders.js';

interface IntakeProps {
  readonly start: IntakeScreen;
  readonly answer?: IntakePageAnswer;
  readonly settings?: LocationSettings;
}

function Intake({ start, answer = anIntakePage(), settings = defaultLocationSettings }: IntakeProps) {
  const [screen, setScreen] = useState(start);
  const [intake] = useState(answer);
  return <IntakeView page={intake} settings={settings} screen={screen} onScreen={setScreen} />;
}

const server = () => {
  let version = 1;
  return fakeApi({
    'intake.saveStep': () => {
      version += 1;
      return { version, actionId: crypto.randomUUID(), missing: [] };
    },
    'intake.decline': () => ({ version, actionId: crypto.randomUUID() }),
    'intake.finish': () => ({ version, actionId: crypto.randomUUID() }),
  });
};

test('what is typed is stored after a pause, and said to be', async () => {
  const calls = server();
  showPage(<Intake start="question" />);
  await userEvent.fill(
    page.getByRole('textbox', { name: /^Haar eigen vraag/ }),
    'Hoe leer ik mensen kennen?',
  );
  await expect.element(page.getByText('Nog niet opgeslagen')).toBeVisible();
  await expect.element(page.getByText('Opgeslagen', { exact: true })).toBeVisible();
  expect(calls[0]?.input).toMatchObject({
    step: 'question',
    version: 1,
    values: { ownQuestion: 'Hoe leer ik mensen kennen?' },
  });
});

test('a number that is half typed is said at its field; the rest is stored', async () => {
  const calls = server();
  showPage(<Intake start="who" />);
  await userEvent.fill(page.getByRole('textbox', { name: 'Woonplaats' }), 'Breda');
  await userEvent.fill(page.getByRole('textbox', { name: 'Telefoon' }), '06-12');
  await expect.element(page.getByText(/Dit is geen volledig telefoonnummer/)).toBeVisible();
  expect(calls[0]?.input).toMatchObject({ values: { town: 'Breda', phone: null } });
  await userEvent.fill(page.getByRole('textbox', { name: 'Telefoon' }), '06-12345678');
  await expect.element(page.getByText('Opgeslagen', { exact: true })).toBeVisible();
  expect(calls[1]?.input).toMatchObject({ version: 2, values: { phone: '0612345678' } });
});

test('a year that is typed goes out with a tab that is closed at once, and is not called stored before', async () => {
  const calls = server();
  showPage(<Intake start="who" />);
  await userEvent.fill(page.getByRole('textbox', { name: /geboortejaar/i }), '1995');
  await expect.element(page.getByText('Nog niet opgeslagen')).toBeVisible();
  expect(calls).toEqual([]);
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  await expect.poll(() => calls[0]?.input).toMatchObject({ step: 'who', values: { birthYear: 1995 } });
});

test('what is not stored is said at its own step, and keeps no other step from being stored', async () => {
  const calls = server();
  showPage(<Intake start="who" />);
  await userEvent.fill(page.getByRole('textbox', { name: 'Telefoon' }), '06-12');
  await expect.element(page.getByText('Niet alles is opgeslagen')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Haar eigen vraag', exact: true }));
  await userEvent.fill(page.getByRole('textbox', { name: /^Haar eigen vraag/ }), 'Wie helpt mij?');
  await expect.element(page.getByText('Opgeslagen', { exact: true })).toBeVisible();
  expect(calls.at(-1)?.input).toMatchObject({ step: 'question', values: { ownQuestion: 'Wie helpt mij?' } });
  await expect.element(page.getByText('niet alles opgeslagen', { exact: true })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /Afronden/ }));
  await userEvent.click(page.getByRole('button', { name: /^Naar / }));
  await expect.element(page.getByRole('textbox', { name: 'Telefoon' })).toHaveValue('06-12');
});

test('where finishing would be refused the last step says why, and not that all is there', async () => {
  server();
  const answer = anIntakePage({
    firstChild: true,
    ownQuestion: 'Wie helpt mij?',
    programmeFit: 'mim',
    consentOn: '2026-05-21',
    referredOn: '2026-05-20',
    intakeOn: '2026-05-01',
  });
  showPage(<Intake start="finish" answer={answer} />);
  await expect.element(page.getByText(/van voor de aanmelding/)).toBeVisible();
  expect(page.getByText('Alles wat nodig is, staat erin.').elements()).toEqual([]);
});

test('what is missing leads to its field, in its step', async () => {
  server();
  showPage(<Intake start="who" />);
  await userEvent.click(page.getByRole('button', { name: 'Haar eigen vraag', exact: true }));
  await expect.element(page.getByRole('textbox', { name: /^Haar eigen vraag/ })).toHaveFocus();
});

test('eligibility follows what is filled in, and outside the rules a reason is asked', async () => {
  server();
  showPage(<Intake start="child" />);
  await expect.element(page.getByText('Nog niet te zeggen')).toBeVisible();
  await userEvent.click(page.getByText('Nee', { exact: true }));
  await expect.element(page.getByText('Zij voldoet niet aan de voorwaarden')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /Afronden/ }));
  await expect.element(page.getByRole('textbox', { name: /^Waarom laat u haar toch toe/ })).toBeVisible();
});

test('what was not asked is no refusal: the card says what to ask, and leads to it', async () => {
  server();
  const settings = { ...defaultLocationSettings, alsoAdmitted: ['second-child-isolated' as const] };
  showPage(<Intake start="child" settings={settings} />);
  await userEvent.click(page.getByText('Nee', { exact: true }));
  await expect.element(page.getByText('Nog niet te zeggen')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /^Vraag naar haar omstandigheden/ }));
  await expect.element(page.getByRole('group', { name: /^Omstandigheden van de moeder/ })).toBeVisible();
});

test.each([
  [true, 'Geef haar door binnen uw locatie'],
  [false, 'Verwijs haar door'],
])(
  'where Home-Start fits, it depends on the location what follows (offered: %s)',
  async (homeStartOffered, words) => {
    const calls = server();
    const settings = { ...defaultLocationSettings, homeStartOffered };
    showPage(<Intake start="programme" settings={settings} />);
    await userEvent.click(page.getByText('Home-Start', { exact: true }));
    await expect.element(page.getByText(new RegExp(words))).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Afronden', exact: true }));
    await expect.element(page.getByRole('button', { name: 'Kennismaking afronden' })).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Kennismaking afsluiten' }));
    await expect
      .poll(() => calls.find(({ procedure }) => procedure === 'intake.decline')?.input)
      .toMatchObject({
        decline: { reason: 'other-programme' },
      });
  },
);

test('an origin is offered only after consent, and taken away with it', async () => {
  server();
  showPage(<Intake start="situation" />);
  const origin = page.getByRole('combobox', { name: 'Herkomst' });
  await expect.element(origin).not.toHaveTextContent('Turkije');
  await userEvent.click(page.getByText('Zij geeft toestemming om haar herkomst vast te leggen'));
  await expect.element(origin).toHaveTextContent('Turkije');
});

test.each(intakeScreens.flatMap((screen) => [[screen, 'light'] as const, [screen, 'dark'] as const]))(
  'the step %s has no axe findings in the %s theme',
  async (screen, theme) => {
    document.documentElement.dataset.theme = theme;
    server();
    showPage(<Intake start={screen} />);
    await expect.element(page.getByRole('navigation', { name: 'Stappen van de kennismaking' })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  },
);
