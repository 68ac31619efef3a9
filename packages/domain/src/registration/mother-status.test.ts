import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeArbitrary } from '../testing/registration-arbitraries.js';
import { isRunning, motherStatus, motherStatuses, stateOfStatus } from './mother-status.js';
import { isOpenState, trajectoryStates } from './trajectory-state.js';

const state = codeArbitrary(trajectoryStates);

it('is the state of her trajectory, for whoever is not offered to another location', () => {
  fc.assert(fc.property(state, (each) => motherStatus({ state: each, isOffered: false }) === each));
});

it('is that she is offered, for whom an offer ended her trajectory and waits for an answer', () => {
  expect(motherStatus({ state: 'ended', isOffered: true })).toBe('offered');
  expect(motherStatuses.label('offered', 'nl')).toBe('aangeboden aan een andere locatie');
});

it('keeps everyone running whose trajectory is open or who is offered', () => {
  fc.assert(
    fc.property(state, fc.boolean(), (each, isOffered) => {
      const isHere = isOpenState(each) || isOffered;
      return isRunning(motherStatus({ state: each, isOffered })) === isHere;
    }),
  );
});

it('comes in the order of the way through the programme, the end last', () => {
  expect(motherStatuses.values.filter((each) => each !== 'offered')).toEqual(trajectoryStates.values);
  expect(motherStatuses.values.at(-1)).toBe('ended');
});

it('is found by the state that it came from', () => {
  fc.assert(
    fc.property(state, fc.boolean(), (each, isOffered) => {
      expect(stateOfStatus(motherStatus({ state: each, isOffered }))).toBe(each);
    }),
  );
  expect(stateOfStatus('offered')).toBe('ended');
});
