import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDelivery, aDescriptor, aParticipation } from '../testing/builders.js';
import { deliveryArbitrary, deliverySetArbitrary } from '../testing/delivery-arbitraries.js';
import { deliveryCells, problemsIn } from '../testing/delivery-cells.js';
import { deliveryCheck, deliveryFiles } from './check.js';
import type { DeliveryProblem } from './problem.js';

const brief = ({ code, file, line, column, value }: DeliveryProblem) => [code, file, line, column, value];

describe('identifiers', () => {
  it('that occur again are reported each time, with the line where they occurred first', () => {
    const twice = [{}, { participation_id: 'p1' }, { participation_id: 'p1' }];
    const delivery = aDelivery({ participations: twice });
    const problems = problemsIn(deliveryCells(delivery), { descriptor: delivery.descriptor });
    expect(problems.map(brief)).toEqual([
      ['duplicate-id', 'participations.csv', 3, 'participation_id', 'p1'],
      ['duplicate-id', 'participations.csv', 4, 'participation_id', 'p1'],
    ]);
    expect(problems[1]?.message.en).toContain('line 2');
  });

  it('of different tables may be the same', () => {
    const delivery = aDelivery({
      participations: [{ participation_id: 'x' }],
      visitingMothers: [{ visiting_mother_id: 'x' }],
      coordinators: [{ coordinator_id: 'x' }],
    });
    expect(problemsIn(deliveryCells(delivery), { descriptor: delivery.descriptor })).toEqual([]);
  });
});

describe('the descriptor', () => {
  it('must be of the year and location that were announced', () => {
    const descriptor = aDescriptor();
    const announced = { year: 2009, location: 'ede' };
    const problems = problemsIn(deliveryCells(aDelivery()), {
      descriptor,
      announced,
      files: deliveryFiles('in/breda'),
    });
    expect(problems.map(brief)).toEqual([
      ['descriptor-year-differs', 'in/breda/datapackage.json', 1, 'mim.year', '2008'],
      ['descriptor-location-differs', 'in/breda/datapackage.json', 1, 'mim.location.code', 'breda'],
    ]);
  });

  it('that was announced so raises no problem', () => {
    const announced = { year: 2008, location: 'breda' };
    expect(problemsIn(deliveryCells(aDelivery()), { descriptor: aDescriptor(), announced })).toEqual([]);
  });

  it('of a nil delivery refuses rows, once per file', () => {
    const delivery = aDelivery({ participations: [{}, {}] });
    const problems = problemsIn(deliveryCells(delivery), { descriptor: aDescriptor({ nil: true }) });
    expect(problems.map(brief)).toEqual([
      ['rows-in-nil-delivery', 'participations.csv', 2, null, null],
      ['rows-in-nil-delivery', 'visiting-mothers.csv', 2, null, null],
      ['rows-in-nil-delivery', 'coordinators.csv', 2, null, null],
    ]);
  });

  it('of a nil delivery without rows raises no problem', () => {
    const delivery = aDelivery({ participations: [], visitingMothers: [], coordinators: [] });
    expect(problemsIn(deliveryCells(delivery), { descriptor: aDescriptor({ nil: true }) })).toEqual([]);
  });
});

it('a row may go on after the year, with a question: it had not ended on 31 December', () => {
  const problems: DeliveryProblem[] = [];
  const check = deliveryCheck({ descriptor: aDescriptor(), report: (problem) => problems.push(problem) });
  check.participation(aParticipation({ ended_on: '2009-01-01', end_reason: 'moved' }), 2);
  check.finish();
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['ended-after-year', 'warning']]);
});

describe('generated deliveries', () => {
  it('have no errors, whatever the year', () => {
    const delivery = fc.integer({ min: 2001, max: 2100 }).chain((year) => deliveryArbitrary(year));
    fc.assert(
      fc.property(delivery, (each) => {
        const problems = problemsIn(deliveryCells(each), { descriptor: each.descriptor });
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });

  it('of several locations have no errors and name both ends of each transfer', () => {
    let transfers = 0;
    fc.assert(
      fc.property(deliverySetArbitrary(2008, 3), (deliveries) => {
        for (const each of deliveries) {
          const problems = problemsIn(deliveryCells(each), { descriptor: each.descriptor });
          expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        }
        const left = deliveries.flatMap(({ descriptor, participations }) =>
          participations
            .filter(({ end_reason }) => end_reason === 'transferred')
            .map(({ ended_on }) => `${descriptor.location.code} ${ended_on}`),
        );
        const arrived = deliveries.flatMap(({ participations }) =>
          participations
            .filter(({ transferred_from }) => transferred_from !== null)
            .map(({ transferred_from, started_on }) => `${transferred_from} ${started_on}`),
        );
        transfers += left.length;
        expect(arrived.sort()).toEqual(left.sort());
      }),
    );
    expect(transfers).toBeGreaterThan(0);
  });
});
