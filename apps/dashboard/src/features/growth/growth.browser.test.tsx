import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { inEnglish } from '../../testing/in-english.js';
import { showPage } from '../../testing/show-page.js';
import { EvaluationSheet } from './evaluation-sheet.js';
import { GrowthCard } from './growth-card.js';
import type { Growth } from './requests/growth.js';
import StepDialog from './step-dialog.js';
import { aGrowth, theQuestions } from './testing/builders.js';
import ThanksDialog from './thanks-dialog.js';

beforeEach(() => page.viewport(1280, 900));

const stored = () => ({ id: 'x', version: 2, actionId: crypto.randomUUID() });
const server = (growth: Growth, more: Readonly<Record<string, (input: never) => unknown>> = {}) => {
  const calls = fakeApi({
    'growth.get': () => growth,
    'growth.draft': () => null,
    'growth.saveDraft': () => null,
    'growth.removeDraft': () => null,
    'growth.recordEvaluation': stored,
    'growth.recordStep': stored,
    'growth.thank': stored,
    'removals.remove': stored,
    'lists.get': () => theQuestions,
    ...more,
  });
  return (procedure: string) =>
    calls.filter((call) => call.procedure === procedure).map(({ input }) => input);
};

const button = (name: string | RegExp) => page.getByRole('button', { name });
const textbox = (name: string | RegExp) => page.getByRole('textbox', { name });
const fillDay = async (label: RegExp, day: string) => {
  await userEvent.fill(textbox(label), day);
  await userEvent.tab();
};
const said = (field: string) => document.querySelector(`[data-field="${field}"]`)?.textContent ?? '';
const summary = () => document.querySelector('[data-form-summary]')?.textContent ?? '';

const openings = {
  evaluation: () => {
    const growth = aGrowth();
    const sent = server(growth);
    showSheet(growth);
    return sent;
  },
};
const showSheet = (growth: Growth, more: Partial<Parameters<typeof EvaluationSheet>[0]> = {}) =>
  showPage(
    <EvaluationSheet
      growth={growth}
      evaluation={null}
      questions={theQuestions[0]?.items ?? []}
      draft={null}
      accountId={crypto.randomUUID()}
      onClose={() => {}}
      {...more}
    />,
  );

describe('the card', () => {
  test.each([
    ['nl', 1280],
    ['nl', 390],
    ['en', 390],
  ] as const)('tells what there is, and axe finds nothing (%s, %d pixels wide)', async (language, width) => {
    if (language === 'en') inEnglish();
    await page.viewport(width, 844);
    document.documentElement.lang = language;
    server(aGrowth());
    showPage(<GrowthCard visitingMotherId={aGrowth().visitingMotherId} />);
    await expect.element(page.getByText('Met plezier gedaan.')).toBeVisible();
    await expect
      .element(
        page.getByText(
          language === 'nl' ? 'Hoe kijkt zij terug op de bezoeken?' : 'How does she look back on the visits?',
        ),
      )
      .toBeVisible();
    await expect.element(page.getByText(/Nederlands, niveau B1/)).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    expect(await axeFindings()).toEqual([]);
  });

  test('says that there is nothing yet, and asks for no thanks while she goes on', async () => {
    server(aGrowth({ evaluations: [], steps: [], stoppedOn: null }));
    showPage(<GrowthCard visitingMotherId={aGrowth().visitingMotherId} />);
    await expect.element(page.getByRole('region', { name: 'Evaluaties' })).toBeVisible();
    expect(page.getByRole('region', { name: 'Bedankt' }).elements()).toEqual([]);
  });

  test('takes an evaluation and a step out with a reason', async () => {
    const sent = server(aGrowth());
    showPage(<GrowthCard visitingMotherId={aGrowth().visitingMotherId} />);
    await userEvent.click(button(/^Verwijderen: evaluatie/));
    await userEvent.click(page.getByText('dubbel vastgelegd'));
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }));
    await expect.poll(() => sent('removals.remove')).toMatchObject([{ kind: 'evaluation' }]);
    await userEvent.click(button(/^Verwijderen: eigen stap/));
    await userEvent.click(page.getByText('dubbel vastgelegd'));
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }));
    await expect.poll(() => sent('removals.remove')[1]).toMatchObject({ kind: 'own-step' });
  });

  test('says of thanks that were given that they were not after all, and offers to undo it', async () => {
    const sent = server(aGrowth({ thankedOn: '2008-06-03', thankedHow: 'card' }));
    showPage(<GrowthCard visitingMotherId={aGrowth().visitingMotherId} />);
    await userEvent.click(page.getByRole('region', { name: 'Bedankt' }).getByRole('button').last());
    await expect.poll(() => sent('growth.thank')).toMatchObject([{ thanks: null, version: 3 }]);
    await expect.element(button('Ongedaan maken')).toBeVisible();
  });
});

describe('the form of an evaluation', () => {
  test('sends what was answered, and any question can stay open', async () => {
    const sent = openings.evaluation();
    await userEvent.fill(textbox(/^Wat kan beter/), 'Meer bijeenkomsten.');
    await userEvent.click(button('Evaluatie opslaan'));
    await expect
      .poll(() => sent('growth.recordEvaluation'))
      .toMatchObject([
        {
          evaluation: {
            evaluatedOn: '2008-06-20',
            declined: false,
            answers: [{ question: 'could-be-better', answer: 'Meer bijeenkomsten.' }],
          },
        },
      ]);
  });

  test('says all that is wrong in one round, each beside its field, and counts what is shown', async () => {
    const sent = openings.evaluation();
    await fillDay(/^Datum/, '11-2-2008');
    await userEvent.click(button('Evaluatie opslaan'));
    await expect.poll(() => said('evaluatedOn')).toMatch(/Op deze dag staat al een evaluatie/);
    expect(said('declined')).toMatch(/Er is nog niets ingevuld/);
    expect(summary()).toMatch(/Controleer 2 velden/);
    await userEvent.fill(textbox(/^Wat kan beter/), 'Meer bijeenkomsten.');
    await expect.poll(summary).toMatch(/Controleer 1 veld/);
    await fillDay(/^Datum/, '9-1-2007');
    await expect.poll(() => said('evaluatedOn')).toMatch(/nog geen bezoekmoeder/);
    expect(sent('growth.recordEvaluation')).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });

  test('says beside its field what only the server knew, until that field changes', async () => {
    const growth = aGrowth();
    const sent = server(growth, {
      'growth.recordEvaluation': () =>
        new Refused({
          code: 'evaluation-twice-a-day',
          message: { nl: 'Op deze dag staat al een evaluatie.', en: 'There is one.' },
          remedy: { nl: 'Kies een andere dag.', en: 'Choose another day.' },
        }),
    });
    showSheet(growth);
    await userEvent.fill(textbox(/^Wat kan beter/), 'Niets.');
    await userEvent.click(button('Evaluatie opslaan'));
    await expect.poll(() => said('evaluatedOn')).toMatch(/Op deze dag staat al een evaluatie/);
    expect(summary()).toMatch(/Controleer 1 veld/);
    // Said once: beside its field, and not at the foot too.
    expect(page.getByText(/^Op deze dag staat al een evaluatie\. Kies/).elements()).toHaveLength(1);
    await fillDay(/^Datum/, '19-6-2008');
    await expect.poll(() => said('evaluatedOn')).not.toMatch(/staat al/);
    await userEvent.click(button('Evaluatie opslaan'));
    await expect.poll(() => sent('growth.recordEvaluation')).toHaveLength(2);
  });

  test('begins with what was being written before, and goes back to it when it is opened again', async () => {
    const growth = aGrowth();
    server(growth);
    const draft = { evaluatedOn: '2008-06-18', declined: false, answers: { next: 'Een opleiding.' } };
    showSheet(growth, { draft });
    await expect.element(textbox(/^Wat gaat zij nu doen/)).toHaveValue('Een opleiding.');
    await userEvent.fill(textbox(/^Wat kan beter/), 'Niets.');
    await expect.element(textbox(/^Wat gaat zij nu doen/)).toHaveValue('Een opleiding.');
  });

  test('lets her decline, and asks nothing then', async () => {
    const sent = openings.evaluation();
    await userEvent.click(page.getByText(/zij wil dit niet invullen/i));
    expect(textbox(/^Wat kan beter/).elements()).toEqual([]);
    await userEvent.click(button('Evaluatie opslaan'));
    await expect
      .poll(() => sent('growth.recordEvaluation'))
      .toMatchObject([{ evaluation: { declined: true, answers: [] } }]);
  });
});

describe('a step of her own', () => {
  test('is refused beside its field before she began, twice, or without the note that it needs', async () => {
    const growth = aGrowth();
    const sent = server(growth);
    showPage(<StepDialog growth={growth} onClose={() => {}} />);
    await expect.element(page.getByRole('dialog', { name: 'Eigen stap toevoegen' })).toBeVisible();
    await userEvent.selectOptions(page.getByLabelText(/^Stap/), 'other');
    await fillDay(/^Datum/, '9-1-2007');
    await userEvent.click(button('Stap opslaan'));
    await expect.poll(() => said('stepNote')).toMatch(/hoort een toelichting/);
    expect(said('takenOn')).toMatch(/nog geen bezoekmoeder/);
    await userEvent.selectOptions(page.getByLabelText(/^Stap/), 'course');
    await expect.poll(() => said('takenOn')).toMatch(/nog geen bezoekmoeder/);
    await fillDay(/^Datum/, '3-3-2008');
    await expect.poll(() => said('takenOn')).toMatch(/Deze stap staat er al/);
    await fillDay(/^Datum/, '4-3-2008');
    await userEvent.click(button('Stap opslaan'));
    await expect
      .poll(() => sent('growth.recordStep'))
      .toMatchObject([{ step: { stepKind: 'course', takenOn: '2008-03-04' } }]);
  });
});

describe('thanks', () => {
  test('are refused beside the day before she began, in English too', async () => {
    inEnglish();
    const growth = aGrowth();
    const sent = server(growth);
    showPage(<ThanksDialog growth={growth} onClose={() => {}} />);
    await fillDay(/^Thanked on/i, '9-1-2007');
    await userEvent.selectOptions(page.getByLabelText(/^How thanked/i), 'card');
    await userEvent.click(button('Record the thanks'));
    await expect.poll(() => said('thankedOn')).toMatch(/no visiting mother yet/);
    expect(sent('growth.thank')).toEqual([]);
  });
});
