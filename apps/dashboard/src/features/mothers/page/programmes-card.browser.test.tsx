import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../../../testing/axe-findings.js';
import { inEnglish } from '../../../testing/in-english.js';
import { showPage } from '../../../testing/show-page.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import { aMother, aReferralOfHers, aTrajectory } from '../testing/builders.js';
import { ProgrammesCard } from './programmes-card.js';

const show = (told: Partial<MotherPageAnswer>) => showPage(<ProgrammesCard mother={aMother(told)} />);
const card = () => page.getByRole('main');

const before = aReferralOfHers({ direction: 'in', programme: 'stevig-ouderschap' });
const beside = aReferralOfHers({
  referralId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de802',
  direction: 'beside',
  programme: 'boekenpret',
});
const after = aReferralOfHers({
  referralId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de803',
  organisation: 'Taalhuis Breda',
});

test('what came before MIM, runs beside it and followed stands there, and each leads to its referral', async () => {
  await page.viewport(390, 844);
  show({ referrals: [before, beside, after] });
  await expect.element(page.getByRole('heading', { name: 'Andere programma’s' })).toBeVisible();
  for (const words of [
    'Stevig Ouderschap ging vooraf',
    'Boekenpret loopt naast MIM',
    'Taalhuis Breda doorverwezen',
  ])
    await expect.element(card()).toHaveTextContent(words);
  await expect
    .element(page.getByRole('link', { name: 'Boekenpret' }))
    .toHaveAttribute('href', `/doorverwijzingen?doorverwijzing=${beside.referralId}`);
  expect(document.documentElement.scrollWidth).toBe(390);
  expect(await axeFindings()).toEqual([]);
});

test('what ran beside MIM does so no more once her trajectory has ended', async () => {
  show({ referrals: [beside], trajectory: aTrajectory({ state: 'ended', endedOn: '2026-03-01' }) });
  await expect.element(card()).toHaveTextContent('Boekenpret liep naast MIM');
});

test('what registration and intake spoke of and no referral tells is asked for', async () => {
  const trajectory = aTrajectory({ referralSource: 'other-programme', programmeFit: 'mim-beside-other' });
  show({ trajectory, referrals: [before] });
  await expect.element(page.getByText(/MIM loopt naast een ander programma. Leg vast/)).toBeVisible();
  await expect.element(page.getByText(/Zij kwam van een ander programma/)).not.toBeInTheDocument();
});

test('of whom no other programme is known there is no card', async () => {
  show({ referrals: [] });
  await expect.element(page.getByRole('main')).toBeInTheDocument();
  await expect.element(page.getByRole('main')).toBeEmptyDOMElement();
});

test('it is said in English too', async () => {
  inEnglish();
  show({ referrals: [before, beside] });
  await expect.element(card()).toHaveTextContent('came before');
  await expect.element(card()).toHaveTextContent('runs beside MIM');
});
