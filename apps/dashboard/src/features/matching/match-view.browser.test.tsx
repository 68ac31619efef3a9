import { matchCriteria } from '@mim/domain/matching';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { showPage } from '../../testing/show-page.js';
import { MatchView } from './match-view.js';
import { aMatching } from './testing/builders.js';

test('who fits is explained criterion by criterion, and who cannot is told why', async () => {
  showPage(<MatchView matching={aMatching()} />);
  const card = page.getByRole('listitem').filter({ hasText: 'Fatma Aydın' }).first();
  for (const criterion of matchCriteria.values) {
    await expect.element(card.getByText(`Uitleg bij ${criterion}.`)).toBeVisible();
  }
  const other = page.getByRole('listitem').filter({ hasText: 'Ria Smit' });
  await expect.element(other.getByText('er is geen VOG gezien')).toBeVisible();
  await expect.element(other.getByText('zij zit aan haar maximum')).toBeVisible();
  expect(page.getByRole('button', { name: 'Voorstellen' }).elements()).toHaveLength(1);
});

test('while a proposal waits for an answer nobody else can be proposed', async () => {
  const proposal = {
    proposalId: 'p1',
    visitingMother: { id: 'v1', name: 'Fatma Aydın' },
    proposedOn: '2026-05-01',
    outcome: 'proposed' as const,
    answeredOn: null,
    reason: null,
    version: 1,
  };
  showPage(<MatchView matching={aMatching({ proposals: [proposal] })} />);
  await userEvent.click(page.getByText('beiden willen'));
  await expect.element(page.getByRole('textbox', { name: 'Eerste dag van de koppeling' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Voorstellen' }).elements()).toHaveLength(0);
});

test('an earlier match and a refusal are shown with their reasons', async () => {
  showPage(
    <MatchView
      matching={aMatching({
        matches: [
          {
            matchId: 'm1',
            visitingMother: { id: 'v3', name: 'Joke Vos' },
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
