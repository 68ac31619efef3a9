import { addDays } from '@mim/domain/kernel';
import { matchCriteria } from '@mim/domain/matching';
import { useState } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readToday } from '../../clients/today.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { MatchView } from './match-view.js';
import { aCandidate, aMatching } from './testing/builders.js';

const nextWeek = addDays(readToday(), 7);
const propose = (name: string) => page.getByRole('button', { name: `Voorstellen: ${name}` });
const named = ['Ada', 'Bea', 'Cleo', 'Dora', 'Elly', 'Fenna', 'Guusje', 'Hanna'];
const many = (count: number) =>
  named.slice(0, count).map((name, index) => aCandidate({ visitingMotherId: `v${index}`, name }));

test('who fits stands criterion by criterion in one row, and who cannot is told why', async () => {
  showPage(<MatchView matching={aMatching()} />);
  const row = page.getByRole('row', { name: /Fatma Aydın/ });
  for (const criterion of matchCriteria.values) {
    await expect
      .element(page.getByRole('columnheader', { name: matchCriteria.label(criterion, 'nl') }))
      .toBeVisible();
    await expect.element(row.getByTitle(`Uitleg bij ${criterion}.`)).toBeVisible();
  }
  await userEvent.click(page.getByRole('button', { name: 'Uitleg bij Fatma Aydın' }));
  for (const criterion of matchCriteria.values)
    await expect.element(page.getByText(`Uitleg bij ${criterion}.`, { exact: true })).toBeVisible();
  await userEvent.click(page.getByText('1 bezoekmoeder kan nu niet'));
  const other = page.getByRole('listitem').filter({ hasText: 'Ria Smit' });
  await expect.element(other.getByText('er is geen VOG gezien')).toBeVisible();
  await expect.element(other.getByText('zij zit aan haar maximum')).toBeVisible();
  expect(page.getByRole('button', { name: /^Voorstellen/ }).elements()).toHaveLength(1);
});

test('who shares no language with the mother is marked so, and nobody else', async () => {
  const silent = aCandidate({
    visitingMotherId: 'v3',
    name: 'Zofia Nowak',
    criteria: [{ criterion: 'language', weight: 0.08, score: 0, explanation: { nl: 'Nee.', en: 'No.' } }],
  });
  showPage(<MatchView matching={aMatching({ candidates: [silent, aCandidate()] })} />);
  await expect
    .element(page.getByRole('row', { name: /Zofia Nowak/ }).getByText('Zij delen geen taal'))
    .toBeVisible();
  expect(page.getByText('Zij delen geen taal').elements()).toHaveLength(1);
});

test('the five who suit best are compared first, the rest when they are asked for', async () => {
  showPage(<MatchView matching={aMatching({ candidates: many(8) })} />);
  await expect.element(propose('Elly')).toBeVisible();
  expect(propose('Fenna').elements()).toHaveLength(0);
  await userEvent.click(page.getByRole('button', { name: 'Nog 3 bezoekmoeders tonen' }));
  await expect.element(propose('Hanna')).toBeVisible();
});

test('no button hides one candidate alone', async () => {
  showPage(<MatchView matching={aMatching({ candidates: many(6) })} />);
  await expect.element(propose('Fenna')).toBeVisible();
});

test('on a phone five candidates take no more than three screens', async () => {
  await page.viewport(390, 844);
  onTestFinished(() => page.viewport(1200, 900));
  showPage(<MatchView matching={aMatching({ candidates: many(8) })} />);
  await expect.element(propose('Elly')).toBeVisible();
  const { bottom = Infinity } = propose('Elly').element().getBoundingClientRect();
  expect(bottom).toBeLessThan(3 * 844);
  expect(document.documentElement.scrollWidth).toBe(390);
});

test('a candidate is rejected with a reason and no other way, and stands apart with it', async () => {
  const calls = fakeApi({ 'matching.reject': () => ({ actionId: 'a1' }) });
  showPage(<MatchView matching={aMatching({ candidates: many(2) })} />);
  await userEvent.click(page.getByRole('button', { name: 'Ada afwijzen' }));
  const dialog = page.getByRole('dialog', { name: 'Ada afwijzen' });
  await userEvent.click(dialog.getByRole('button', { name: 'Afwijzen', exact: true }));
  await expect
    .element(dialog.getByRole('textbox', { name: 'Reden' }))
    .toHaveAttribute('aria-invalid', 'true');
  expect(calls).toEqual([]);
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Reden' }), 'haar buurvrouw');
  await userEvent.click(dialog.getByRole('button', { name: 'Afwijzen', exact: true }));
  await expect.element(page.getByText('Ada is afgewezen.')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Passende bezoekmoeders' })).toHaveFocus();
  expect(calls).toMatchObject([
    {
      procedure: 'matching.reject',
      input: { visitingMotherId: 'v0', rejection: { reason: 'haar buurvrouw' } },
    },
  ]);
});

test('who was rejected says why, and can be a candidate again', async () => {
  const calls = fakeApi({ 'matching.reconsider': () => ({ actionId: 'a1' }) });
  const rejected = aCandidate({
    visitingMotherId: 'v2',
    name: 'Ria Smit',
    eligible: false,
    lacks: ['rejected'],
  });
  const rejection = {
    ...waiting,
    visitingMother: { id: 'v2', name: 'Ria Smit', isErased: false },
    outcome: 'rejected' as const,
    answeredOn: '2026-05-01',
    reason: 'haar buurvrouw',
  };
  showPage(<MatchView matching={aMatching({ candidates: [rejected], proposals: [rejection] })} />);
  await userEvent.click(page.getByText('1 bezoekmoeder kan nu niet'));
  await expect.element(page.getByText('haar buurvrouw')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Afwijzing van Ria Smit intrekken' }));
  await expect.element(page.getByText('De afwijzing van Ria Smit is ingetrokken.')).toBeVisible();
  expect(calls).toMatchObject([
    { procedure: 'matching.reconsider', input: { proposalId: 'p1', version: 1 } },
  ]);
});

const waiting = {
  proposalId: 'p1',
  visitingMother: { id: 'v1', name: 'Fatma Aydın', isErased: false },
  proposedOn: '2026-05-01',
  outcome: 'proposed' as const,
  answeredOn: null,
  reason: null,
  version: 1,
};
const begun = {
  matchId: 'm1',
  visitingMother: { id: 'v1', name: 'Fatma Aydın', isErased: false },
  previousMatchId: null,
  startedOn: nextWeek,
  endedOn: null,
  endReason: null,
  endedBy: null,
  endNote: null,
  version: 1,
};

/** The page before and after both accept. */
function Accepting() {
  const [isMatched, setMatched] = useState(false);
  const before = aMatching({ proposals: [waiting] });
  const after = aMatching({ matches: [begun], mother: { ...before.mother, state: 'matched' } });
  return (
    <>
      <button type="button" onClick={() => setMatched(true)}>
        zij zijn gekoppeld
      </button>
      <MatchView matching={isMatched ? after : before} />
    </>
  );
}

test('once they are matched the keyboard is at the first visit', async () => {
  showPage(<Accepting />);
  await userEvent.click(page.getByRole('button', { name: 'zij zijn gekoppeld' }));
  await expect.element(page.getByRole('link', { name: 'Eerste bezoek plannen' })).toHaveFocus();
});

test('the coordinator plans from a match to introduce the two, until a visit is planned', async () => {
  const { mother } = aMatching();
  const matched = { matches: [begun], mother: { ...mother, state: 'matched' as const } };
  showPage(<MatchView matching={aMatching(matched)} />);
  await expect
    .element(page.getByRole('link', { name: 'Introductie plannen' }))
    .toHaveAttribute('href', '/huisbezoeken/nieuw?moeder=t1&plan=true&introductie=true');
});

test('a visit that is planned is told, and not asked for again', async () => {
  const { mother } = aMatching();
  const matched = { matches: [begun], mother: { ...mother, state: 'matched' as const } };
  showPage(<MatchView matching={aMatching({ ...matched, plannedOn: '2026-12-02' })} />);
  await expect.element(page.getByText('Eerstvolgende bezoek: woensdag 2 december 2026')).toBeVisible();
  for (const name of ['Eerste bezoek plannen', 'Introductie plannen'])
    expect(page.getByRole('link', { name }).elements()).toHaveLength(0);
});

test('a match that is yet to begin ends on its own first day', async () => {
  const { mother } = aMatching();
  showPage(<MatchView matching={aMatching({ matches: [begun], mother: { ...mother, state: 'matched' } })} />);
  await userEvent.click(page.getByRole('button', { name: 'Koppeling beëindigen' }));
  await expect
    .element(page.getByRole('textbox', { name: 'Laatste dag' }))
    .toHaveValue(nextWeek.split('-').toReversed().join('-'));
});

test('while a proposal waits for an answer nobody else can be proposed', async () => {
  showPage(<MatchView matching={aMatching({ proposals: [waiting] })} />);
  await userEvent.click(page.getByText('beiden willen'));
  await expect.element(page.getByRole('textbox', { name: 'Eerste dag van de koppeling' })).toBeVisible();
  expect(page.getByRole('button', { name: /^Voorstellen/ }).elements()).toHaveLength(0);
});

test('a first day that was emptied is asked for, never stored as today', async () => {
  const calls = fakeApi({ 'matching.answerProposal': () => ({ version: 2 }) });
  showPage(<MatchView matching={aMatching({ proposals: [waiting] })} />);
  await userEvent.click(page.getByText('beiden willen'));
  const firstDay = page.getByRole('textbox', { name: 'Eerste dag van de koppeling' });
  await userEvent.clear(firstDay);
  await userEvent.click(page.getByRole('button', { name: 'Koppelen', exact: true }));
  await expect.element(firstDay).toHaveAccessibleDescription(/De eerste dag van de koppeling ontbreekt/);
  expect(calls).toEqual([]);
});

test('an earlier match and a refusal are shown with their reasons', async () => {
  showPage(
    <MatchView
      matching={aMatching({
        matches: [
          {
            matchId: 'm1',
            visitingMother: { id: 'v3', name: 'Joke Vos', isErased: false },
            previousMatchId: null,
            startedOn: '2026-02-01',
            endedOn: '2026-04-01',
            endReason: 'no-rapport',
            endedBy: 'mother',
            endNote: 'Zij zoekt iemand van haar leeftijd.',
            version: 2,
          },
        ],
      })}
    />,
  );
  await expect.element(page.getByText(/het klikte niet · de moeder · Zij zoekt/)).toBeVisible();
});

test.each(['light', 'dark'])('has no axe findings in the %s theme', async (theme) => {
  document.documentElement.dataset.theme = theme;
  showPage(<MatchView matching={aMatching()} />);
  await expect.element(page.getByRole('heading', { name: 'Elif Kaya' })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
