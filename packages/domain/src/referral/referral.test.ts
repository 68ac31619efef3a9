import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { codeArbitrary } from '../testing/registration-arbitraries.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { canAnswerReferral, canRefer, daysUnanswered } from './referral.js';
import { referralDirections, referralOutcomes } from './referral-codes.js';
import { referralAnswerSchema, referralSchema } from './referral-schema.js';

const today = Temporal.PlainDate.from('2008-06-30');
const facts = { direction: 'out', referredOn: '2008-06-01', programme: 'instapje', reason: 'Meer spelen.' };
const codeOf = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? 'ok' : result.problem.code;
const issueOf = (input: object) => {
  const issue = referralSchema.safeParse(input).error?.issues[0];
  return issue?.code === 'custom' ? issue.params?.problem.code : undefined;
};

describe('a referral', () => {
  it('has a programme or an organisation, and an outcome with its day', () => {
    expect(issueOf(facts)).toBeUndefined();
    expect(issueOf({ ...facts, programme: null })).toBe('referral-without-place');
    expect(issueOf({ ...facts, programme: null, organisation: 'Wijkteam Noord' })).toBeUndefined();
    expect(issueOf({ ...facts, outcome: 'started' })).toBe('referral-outcome-undated');
    expect(issueOf({ ...facts, outcomeOn: '2008-06-02' })).toBe('referral-outcome-undated');
    expect(issueOf({ ...facts, outcome: 'started', outcomeOn: '2008-05-31' })).toBe(
      'referral-outcome-before',
    );
  });

  it('lies not in the future', () => {
    const later = referralSchema.parse({ ...facts, referredOn: '2008-07-01' });
    expect(codeOf(canRefer(later, defaultLocationSettings, today))).toBe('referral-in-future');
  });

  it('to Home-Start follows the location: on her request, with the same visiting mother or a new one', () => {
    const refer = (change: object, needsRequest: boolean, keeps: boolean) =>
      codeOf(
        canRefer(
          referralSchema.parse({ ...facts, programme: 'home-start', ...change }),
          { homeStartNeedsRequest: needsRequest, homeStartKeepsVisitingMother: keeps },
          today,
        ),
      );
    expect(refer({ requestedByHer: false }, true, true)).toBe('home-start-unrequested');
    expect(refer({}, true, true)).toBe('home-start-request-unknown');
    expect(refer({ requestedByHer: true }, true, true)).toBe('ok');
    expect(refer({}, false, true)).toBe('ok');
    expect(refer({ keepsVisitingMother: true }, false, false)).toBe('home-start-new-visitor');
    expect(refer({ keepsVisitingMother: true }, false, true)).toBe('ok');
    expect(refer({ direction: 'in' }, true, false)).toBe('ok');
  });

  it('is refused only for what holds however the unknown turns out; that her request is not known is asked', () => {
    const unknown = fc.option(fc.boolean(), { nil: null });
    fc.assert(
      fc.property(unknown, unknown, fc.boolean(), fc.boolean(), (requested, keeps, needs, canKeep) => {
        const settings = { homeStartNeedsRequest: needs, homeStartKeepsVisitingMother: canKeep };
        const refer = (requestedByHer: boolean | null, keepsVisitingMother: boolean | null) =>
          codeOf(
            canRefer(
              referralSchema.parse({
                ...facts,
                programme: 'home-start',
                requestedByHer,
                keepsVisitingMother,
              }),
              settings,
              today,
            ),
          );
        const found = refer(requested, keeps);
        fc.pre(found !== 'ok' && found !== 'home-start-request-unknown');
        for (const answer of requested === null ? [true, false] : [requested])
          for (const other of keeps === null ? [true, false] : [keeps])
            expect(refer(answer, other)).not.toBe('ok');
      }),
    );
  });

  it('is answered between its day and today', () => {
    const answer = (outcomeOn: string) =>
      codeOf(
        canAnswerReferral(
          { referredOn: '2008-06-01' },
          referralAnswerSchema.parse({ outcome: 'started', outcomeOn }),
          today,
        ),
      );
    expect(answer('2008-05-31')).toBe('referral-outcome-before');
    expect(answer('2008-06-01')).toBe('ok');
    expect(answer(today.toString())).toBe('ok');
    expect(answer('2008-07-01')).toBe('referral-in-future');
  });

  it('out without an outcome waits, one day more each day; no other waits', () => {
    const outcome = fc.option(codeArbitrary(referralOutcomes), { nil: null });
    fc.assert(
      fc.property(
        codeArbitrary(referralDirections),
        outcome,
        dateArbitrary('2008-01-01', '2008-12-31'),
        fc.nat(100),
        (direction, came, referredOn, days) => {
          const on = Temporal.PlainDate.from(addDays(referredOn, days));
          const waited = daysUnanswered(
            { direction, referredOn, outcome: came },
            defaultLocationSettings,
            on,
          );
          const waits = direction === 'out' && came === null;
          expect(waited).toBe(waits ? days - defaultLocationSettings.referralAnswerDays : null);
        },
      ),
    );
  });
});
