import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { canRefer } from './referral.js';
import { referralSchema } from './referral-schema.js';

const today = Temporal.PlainDate.from('2008-06-30');
const facts = { direction: 'out', referredOn: '2008-06-01', programme: 'instapje', reason: 'Meer spelen.' };
const codeOf = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? 'ok' : result.problem.code;
const issueOf = (input: object) => {
  const issue = referralSchema.safeParse(input).error?.issues[0];
  return issue?.code === 'custom' ? issue.params?.problem.code : undefined;
};

describe('a referral', () => {
  it('has a programme, or an organisation from the local directory', () => {
    expect(issueOf(facts)).toBeUndefined();
    expect(issueOf({ ...facts, programme: null })).toBe('referral-without-place');
    const serviceId = '6f1c8e0e-0a4e-4a52-9d0b-3a4f5a1c2b3d';
    expect(issueOf({ ...facts, programme: null, serviceId })).toBeUndefined();
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
});
