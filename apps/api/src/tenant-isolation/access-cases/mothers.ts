import { aChild } from '@mim/domain/testing';
import { type AccessCasesOf, coordinatorsOnly, key } from '../access-case.js';

const person = { givenName: 'text' };

/** Mothers and prospects. */
export const motherCases: AccessCasesOf<
  'mothers' | 'merging' | 'prospects' | 'imports' | 'takeovers' | 'retention' | 'uptake' | 'finding'
> = {
  'mothers.list': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId, visitingMotherId, text, trajectoryId }) => [
      {},
      { filter: { locationId } },
      { filter: { visitingMotherId } },
      { filter: { text } },
      { filter: { attention: 'overdue' } },
      { after: trajectoryId },
    ],
  },
  'mothers.page': { mayCall: coordinatorsOnly, inputs: ({ trajectoryId }) => [{ trajectoryId }] },
  'mothers.card': { mayCall: coordinatorsOnly, inputs: ({ trajectoryId }) => [{ trajectoryId }] },
  'mothers.search': { mayCall: coordinatorsOnly, inputs: ({ text }) => [{ text }, { text: 'voorbeeld' }] },
  'finding.things': { mayCall: coordinatorsOnly, inputs: ({ text }) => [{ text }, { text: 'voorbeeld' }] },
  'mothers.export': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId, visitingMotherId, text, trajectoryId }) => [
      { columns: ['name'] },
      { trajectoryIds: [trajectoryId], columns: ['name'] },
      { columns: ['name', 'phone', 'street', 'postcode'] },
      { filter: { locationId }, columns: ['name', 'location'] },
      { filter: { visitingMotherId }, columns: ['name'] },
      { filter: { text }, columns: ['name'] },
    ],
  },
  'merging.candidates': { mayCall: coordinatorsOnly, inputs: ({ motherId }) => [{ personId: motherId }] },
  'merging.compare': {
    mayCall: coordinatorsOnly,
    inputs: ({ motherId, otherMotherId }) => [{ personId: motherId, otherId: otherMotherId }],
  },
  'merging.merge': {
    mayCall: coordinatorsOnly,
    inputs: ({ motherId, otherMotherId }, versionOf) => [
      {
        personId: motherId,
        version: versionOf('person'),
        otherVersion: versionOf('person'),
        merge: { otherId: otherMotherId, reason: 'text' },
      },
    ],
  },
  'mothers.savePerson': {
    mayCall: coordinatorsOnly,
    inputs: ({ motherId }, versionOf) => [{ personId: motherId, version: versionOf('person'), person }],
  },
  'mothers.savePartner': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId }, versionOf) => [
      { trajectoryId, version: versionOf('trajectory'), partner: person },
    ],
  },
  'mothers.saveRegistration': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId }, versionOf) => [
      {
        trajectoryId,
        version: versionOf('trajectory'),
        registration: { children: [aChild({ childName: 'text' })] },
      },
      {
        trajectoryId,
        version: versionOf('trajectory'),
        registration: { household: 'single' },
        mother: { version: versionOf('person'), person },
      },
    ],
  },
  'prospects.list': {
    mayCall: coordinatorsOnly,
    inputs: ({ text, prospectId }) => [{}, { filter: { text } }, { after: prospectId }],
  },
  'prospects.export': {
    mayCall: coordinatorsOnly,
    inputs: ({ text }) => [{}, { withContact: true }, { filter: { text } }],
  },
  'prospects.get': { mayCall: coordinatorsOnly, inputs: ({ prospectId }) => [{ prospectId }] },
  'prospects.duplicates': { mayCall: coordinatorsOnly, inputs: ({ prospectId }) => [{ prospectId }] },
  'prospects.add': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [
      {
        key,
        locationId,
        prospect: { ...person, referralSource: 'self', receivedOn: '2008-05-01' },
      },
    ],
  },
  'prospects.recordCall': {
    mayCall: coordinatorsOnly,
    inputs: ({ prospectId }, versionOf) => [
      {
        prospectId,
        version: versionOf('prospect'),
        call: { calledOn: '2008-05-19', outcome: 'called' },
      },
    ],
  },
  'prospects.planIntake': {
    mayCall: coordinatorsOnly,
    inputs: ({ prospectId }, versionOf) => [
      { prospectId, version: versionOf('prospect'), appointment: { intakeOn: '2008-06-02' } },
    ],
  },
  'prospects.closeAsDuplicate': {
    mayCall: coordinatorsOnly,
    inputs: ({ prospectId, otherProspectId }, versionOf) => [
      { prospectId, version: versionOf('prospect'), duplicateOf: otherProspectId },
    ],
  },
  'merging.closeProspect': {
    mayCall: coordinatorsOnly,
    inputs: ({ prospectId, trajectoryId }, versionOf) => [
      { prospectId, version: versionOf('prospect'), trajectoryId },
    ],
  },
  'imports.dryRun': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [
      { locationId, fileName: 'list.csv', headers: ['Voornaam', 'Achternaam'], rows: [['Pro', 'Be']] },
    ],
  },
  'imports.store': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [
      { key, locationId, fileName: 'list.csv', headers: ['Voornaam', 'Achternaam'], rows: [['Pro', 'Be']] },
    ],
  },
  'takeovers.template': { mayCall: coordinatorsOnly, inputs: () => [{ language: 'nl' }] },
  'takeovers.current': { mayCall: coordinatorsOnly, inputs: ({ locationId }) => [{ locationId }] },
  'takeovers.begin': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [{ locationId, fileName: 'list.xlsx', sheets: [] }],
  },
  'takeovers.change': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [{ locationId, version: 1, answers: [] }],
  },
  'takeovers.drop': { mayCall: coordinatorsOnly, inputs: ({ locationId }) => [{ locationId }] },
  'takeovers.store': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [{ locationId, key, version: 1 }],
  },
  'takeovers.list': { mayCall: coordinatorsOnly, inputs: () => [undefined] },
  'imports.list': { mayCall: coordinatorsOnly, inputs: () => [undefined] },
  'retention.upcoming': { mayCall: coordinatorsOnly, inputs: () => [undefined] },
  'retention.erasable': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, visitingMotherId }) => [
      { kind: 'mother', id: trajectoryId },
      { kind: 'visiting-mother', id: visitingMotherId },
    ],
  },
  'retention.erase': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, visitingMotherId }) =>
      (
        [
          ['mother', trajectoryId],
          ['visiting-mother', visitingMotherId],
        ] as const
      ).map(([kind, id]) => ({
        kind,
        id,
        request: { receivedOn: '2008-01-02', ground: 'objection', isForGood: true },
        // Refused for what goes on, or for what was not seen: the other cases need the row.
        seen: 10_000,
      })),
  },
  'retention.upcomingMothers': { mayCall: coordinatorsOnly, inputs: () => [undefined] },
  'retention.upcomingVisitors': { mayCall: coordinatorsOnly, inputs: () => [undefined] },
  'uptake.ofYear': { mayCall: coordinatorsOnly, inputs: ({ locationId }) => [{ locationId, year: 2008 }] },
  'retention.log': { mayCall: coordinatorsOnly, inputs: () => [undefined] },
};
