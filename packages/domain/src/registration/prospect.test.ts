import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { codeArbitrary, locationSettingsArbitrary } from '../testing/registration-arbitraries.js';
import { aProspect } from '../testing/registration-builders.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { dossierKeptUntil } from './dossier-retention.js';
import { callDueOn, recordCall } from './prospect.js';
import { callOutcomes, isClosedProspect, prospectOutcomes } from './prospect-outcomes.js';
import { callSchema, prospectSchema } from './prospect-schema.js';
import { erasedOn, erasureKinds, isKeptLongEnough, keptUntil } from './retention.js';

const today = Temporal.PlainDate.from('2008-02-01');
const codeOf = (result: ReturnType<typeof recordCall>) => (result.ok ? 'ok' : result.problem.code);
const day = dateArbitrary('2008-01-07', '2008-12-31');

describe('a prospect', () => {
  it('needs a name, who told of her, and when', () => {
    const lacking = prospectSchema.safeParse({ referralSource: 'self', receivedOn: '2008-01-07' });
    expect(lacking.error?.issues[0]).toMatchObject({ params: { problem: { code: 'name-missing' } } });
    expect(aProspect({ phone: '06-1234 5678' }).phone).toBe('0612345678');
  });
});

describe('a call', () => {
  const prospect = { receivedOn: '2008-01-07', trajectoryId: null, intakeOn: null };
  const call = callSchema.parse({ calledOn: '2008-01-09', outcome: 'called' });

  it('is on a day between the referral and today, and not once there is an intake', () => {
    const on = (calledOn: string) =>
      codeOf(recordCall(prospect, { ...call, calledOn }, defaultLocationSettings, today));
    expect(on('2008-01-06')).toBe('call-before-referral');
    expect(on('2008-01-07')).toBe('ok');
    expect(on('2008-02-01')).toBe('ok');
    expect(on('2008-02-02')).toBe('call-in-future');
    const begun = { ...prospect, trajectoryId: 't1' };
    expect(codeOf(recordCall(begun, call, defaultLocationSettings, today))).toBe('prospect-has-trajectory');
  });

  it('is not followed by another before it', () => {
    const early = callSchema.safeParse({
      calledOn: '2008-01-09',
      outcome: 'called',
      tryAgainOn: '2008-01-09',
    });
    expect(early.error?.issues[0]).toMatchObject({ params: { problem: { code: 'call-again-before-call' } } });
  });

  it('leads to another exactly when nothing was settled, on the day agreed or after the location’s days', () => {
    fc.assert(
      fc.property(fc.constantFrom(...callOutcomes), fc.option(day, { nil: null }), (outcome, tryAgainOn) => {
        const read = callSchema.safeParse({ calledOn: '2008-01-09', outcome, tryAgainOn });
        fc.pre(read.success);
        const recorded = recordCall(prospect, read.data, defaultLocationSettings, today);
        expect(recorded).toEqual({
          ok: true,
          value: {
            outcome,
            outcomeOn: '2008-01-09',
            tryAgainOn: outcome === 'called' ? (tryAgainOn ?? '2008-01-12') : null,
          },
        });
      }),
    );
  });

  it('does not take back an appointment that is still to come, unless it says so', () => {
    const days = fc.option(day, { nil: null });
    fc.assert(
      fc.property(
        fc.constantFrom(...callOutcomes),
        days,
        fc.boolean(),
        (outcome, intakeOn, endsAppointment) => {
          const made = { ...call, outcome, endsAppointment };
          const code = codeOf(recordCall({ ...prospect, intakeOn }, made, defaultLocationSettings, today));
          const isLost = outcome !== 'wants-intake' && intakeOn !== null && intakeOn >= '2008-02-01';
          expect(code).toBe(isLost && !endsAppointment ? 'appointment-stands' : 'ok');
        },
      ),
    );
  });

  it('is due until something is settled', () => {
    const due = (outcome: (typeof prospectOutcomes.values)[number], tryAgainOn: string | null = null) =>
      callDueOn(
        { outcome, receivedOn: '2008-01-07', outcomeOn: '2008-01-09', tryAgainOn },
        defaultLocationSettings,
      );
    expect(due('to-call')).toBe('2008-01-07');
    expect(due('called')).toBe('2008-01-12');
    expect(due('called', '2008-01-20')).toBe('2008-01-20');
    expect(prospectOutcomes.values.filter((outcome) => due(outcome) !== null)).toEqual(['to-call', 'called']);
  });
});

describe('retention', () => {
  it('of a trajectory is the location’s years from its end, and begins only then', () => {
    fc.assert(
      fc.property(day, locationSettingsArbitrary, (endedOn, settings) => {
        const end = Temporal.PlainDate.from(endedOn);
        const until = end.add({ years: settings.retentionYears }).toString();
        expect(dossierKeptUntil(endedOn, settings)).toBe(until);
        expect(dossierKeptUntil(null, settings)).toBeNull();
      }),
    );
  });

  it('of a prospect who came to nothing is the location’s days; others are not forgotten', () => {
    fc.assert(
      fc.property(
        codeArbitrary(prospectOutcomes),
        day,
        locationSettingsArbitrary,
        (outcome, outcomeOn, settings) => {
          const until = keptUntil({ kind: 'prospect', outcome, outcomeOn }, settings);
          const end = Temporal.PlainDate.from(outcomeOn).add({ days: settings.prospectRetentionDays });
          expect(until === null).toBe(!isClosedProspect(outcome));
          if (until !== null) expect(until.toString()).toBe(end.toString());
        },
      ),
    );
  });

  it('lasts through its last day', () => {
    const kept = { kind: 'prospect', outcome: 'declined', outcomeOn: '2008-01-02' } as const;
    const on = (text: string) =>
      isKeptLongEnough(kept, defaultLocationSettings, Temporal.PlainDate.from(text));
    expect(on('2008-02-01')).toBe(false);
    expect(on('2008-02-02')).toBe(true);
    expect(String(erasedOn(kept, defaultLocationSettings))).toBe('2008-02-02');
  });

  it('holds for what stays of a prospect who was taken back, by the same days', () => {
    const takenBack = { kind: 'taken-back', takenBackOn: '2008-01-02' } as const;
    const declined = { kind: 'prospect', outcome: 'declined', outcomeOn: '2008-01-02' } as const;
    fc.assert(
      fc.property(locationSettingsArbitrary, (settings) => {
        expect(String(erasedOn(takenBack, settings))).toBe(String(erasedOn(declined, settings)));
      }),
    );
  });

  it('is told by a kind for everything that comes to nothing', () => {
    const closed = prospectOutcomes.values.filter(isClosedProspect);
    expect(erasureKinds.values).toEqual([...closed, 'taken-back', 'applicant', 'visiting-mother', 'mother']);
  });
});
