import { type AccessCasesOf, coordinatorsOnly, key, today } from '../access-case.js';

const service = { name: 'text', kind: 'other', purpose: 'text' } as const;

/** Where mothers are referred to, and what comes of it. */
export const referralCases: AccessCasesOf<'referrals' | 'services'> = {
  'referrals.export': {
    mayCall: coordinatorsOnly,
    inputs: ({ referralId }) => [{}, { withContact: true }, { referralIds: [referralId] }],
  },
  'referrals.list': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, serviceId }) => [{}, { trajectoryId }, { serviceId }, { states: ['sent'] }],
  },
  'referrals.get': { mayCall: coordinatorsOnly, inputs: ({ referralId }) => [{ referralId }] },
  'referrals.add': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, serviceId }) => {
      const referral = {
        direction: 'out',
        referredOn: today,
        programme: 'social-work',
        reason: 'text',
      } as const;
      return [
        { key, trajectoryId, referral },
        { key, trajectoryId, referral: { ...referral, serviceId } },
      ];
    },
  },
  'referrals.step': {
    mayCall: coordinatorsOnly,
    inputs: ({ referralId }, versionOf) => [
      { referralId, version: versionOf('referral'), step: { state: 'connected', reachedOn: '2008-06-02' } },
    ],
  },
  'referrals.correct': {
    mayCall: coordinatorsOnly,
    inputs: ({ referralId, serviceId }, versionOf) => {
      const correction = {
        direction: 'out',
        referredOn: '2008-06-01',
        programme: 'other',
        reason: 'text',
      } as const;
      const of = { referralId, version: versionOf('referral') };
      return [
        { ...of, correction },
        { ...of, correction: { ...correction, serviceId } },
      ];
    },
  },
  'referrals.takeStepBack': {
    mayCall: coordinatorsOnly,
    inputs: ({ referralId }, versionOf) => [{ referralId, version: versionOf('referral') }],
  },
  'referrals.giveBook': {
    mayCall: coordinatorsOnly,
    inputs: ({ referralId }, versionOf) => [
      { referralId, version: versionOf('referral'), given: { book: 'first', givenOn: '2008-06-02' } },
    ],
  },
  'services.export': {
    mayCall: coordinatorsOnly,
    inputs: () => [{}],
  },
  'services.list': { mayCall: coordinatorsOnly, inputs: ({ locationId }) => [{}, { locationId }] },
  'services.add': { mayCall: coordinatorsOnly, inputs: ({ locationId }) => [{ key, locationId, service }] },
  'services.change': {
    mayCall: coordinatorsOnly,
    inputs: ({ serviceId }, versionOf) => [{ serviceId, version: versionOf('service'), service }],
  },
};
