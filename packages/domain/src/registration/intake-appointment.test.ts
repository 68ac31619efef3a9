import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { codeArbitrary } from '../testing/registration-arbitraries.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { appointmentAfter, noAppointment } from './intake-appointment.js';
import { planIntake } from './plan-intake.js';
import { compareProspects, type OrderedProspect, prospectRank } from './prospect-order.js';
import { isClosedProspect, prospectOutcomes } from './prospect-outcomes.js';
import { callSchema } from './prospect-schema.js';

const today = Temporal.PlainDate.from('2008-04-02');
const appointment = { intakeOn: '2008-04-09', intakeAt: '10:00', intakePlace: 'thuis' };
const issueOf = (call: object) =>
  callSchema.safeParse({ calledOn: '2008-04-02', ...call }).error?.issues[0]?.message;

describe('an appointment for an intake', () => {
  it('is made in the call in which she wants one, and not before it', () => {
    expect(issueOf({ outcome: 'wants-intake', ...appointment })).toBeUndefined();
    expect(issueOf({ outcome: 'wants-intake' })).toBeUndefined();
    expect(issueOf({ outcome: 'declined', ...appointment })).toBe('no-intake-wanted');
    expect(issueOf({ outcome: 'wants-intake', intakeOn: '2008-04-01' })).toBe('intake-before-call');
    expect(issueOf({ outcome: 'wants-intake', intakeAt: '10:00' })).toBe('appointment-without-day');
  });

  it('is with who wants an intake that has not begun, today or later', () => {
    const wants = { outcome: 'wants-intake', trajectoryId: null } as const;
    const codeOf = (prospect: Parameters<typeof planIntake>[0], intakeOn: string) => {
      const planned = planIntake(prospect, { ...appointment, intakeOn }, today);
      return planned.ok ? 'ok' : planned.problem.code;
    };
    expect(codeOf(wants, '2008-04-02')).toBe('ok');
    expect(codeOf(wants, '2008-04-01')).toBe('appointment-passed');
    expect(codeOf({ ...wants, trajectoryId: 't1' }, '2008-04-09')).toBe('prospect-has-trajectory');
    expect(codeOf({ ...wants, outcome: 'called' }, '2008-04-09')).toBe('no-intake-wanted');
    expect(planIntake(wants, noAppointment, today)).toEqual({ ok: true, value: noAppointment });
  });

  it('stays exactly as long as she wants an intake', () => {
    for (const outcome of prospectOutcomes.values)
      expect(appointmentAfter(outcome, appointment)).toEqual(
        outcome === 'wants-intake' ? appointment : noAppointment,
      );
  });

  it('is replaced by another that is agreed, and by no call in which nothing is', () => {
    const next = { intakeOn: '2008-04-16', intakeAt: null, intakePlace: null };
    expect(appointmentAfter('wants-intake', appointment, next)).toEqual(next);
    expect(appointmentAfter('wants-intake', appointment, noAppointment)).toEqual(appointment);
    expect(appointmentAfter('declined', appointment, next)).toEqual(noAppointment);
  });
});

describe('the order of work', () => {
  const day = dateArbitrary('2008-01-07', '2008-12-31');
  const maybeDay = fc.option(day, { nil: null });
  const anyProspects = fc
    .array(
      fc.record({
        outcome: codeArbitrary(prospectOutcomes),
        receivedOn: day,
        outcomeOn: maybeDay,
        tryAgainOn: maybeDay,
        intakeOn: maybeDay,
        trajectoryId: fc.option(fc.constant('t1'), { nil: null }),
      }),
      { maxLength: 20 },
    )
    .map((some) => some.map((each, listOrder): OrderedProspect => ({ ...each, listOrder })));

  it('is the same whatever the order in which they are found', () => {
    fc.assert(
      fc.property(anyProspects, day, (prospects, on) => {
        const order = compareProspects(on);
        expect(prospects.toReversed().toSorted(order)).toEqual(prospects.toSorted(order));
      }),
    );
  });

  it('has nobody of whom something is asked after somebody of whom nothing is', () => {
    fc.assert(
      fc.property(anyProspects, day, (prospects, on) => {
        const isDone = ({ outcome, trajectoryId }: OrderedProspect) =>
          isClosedProspect(outcome) || trajectoryId !== null;
        const done = prospects.toSorted(compareProspects(on)).map(isDone);
        expect(done).toEqual(done.toSorted((a, b) => Number(a) - Number(b)));
        for (const each of prospects) expect(prospectRank(each, on) === 4).toBe(isDone(each));
      }),
    );
  });
});
