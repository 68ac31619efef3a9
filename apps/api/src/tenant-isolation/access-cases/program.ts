import {
  type AccessCasesOf,
  callers,
  coordinatorsOnly,
  correctedYear,
  key,
  signedIn,
  today,
} from '../access-case.js';

const nothing = () => [undefined];
const firstBirthsFile = { fileName: 'births.csv', content: btoa('municipality,year,first_births\n') };

const placeKeepers = ['analyst', 'administrator'] as const;
const figureReaders = ['coordinator', 'manager', 'analyst'] as const;
/** What an account keeps for itself is what it wrote: which figures, never one of their numbers. */
const reportItem = { itemId: key, figure: 'origin', year: 2008, selection: {}, note: 'proef' };

/** What is not about one dossier. */
export const programCases: AccessCasesOf<
  | 'session'
  | 'accounts'
  | 'places'
  | 'demo'
  | 'locations'
  | 'settings'
  | 'worklist'
  | 'caseload'
  | 'coordinators'
  | 'annualRegistration'
  | 'deliveries'
  | 'municipality'
  | 'deliveryFiles'
  | 'ownReport'
  | 'views'
  | 'actions'
  | 'accessLog'
  | 'feeds'
  | 'lists'
  | 'outsideFigures'
> = {
  'session.current': { mayCall: callers, inputs: nothing },
  'accounts.list': { mayCall: ['manager', 'administrator'], inputs: nothing },
  'accounts.log': { mayCall: ['manager', 'administrator'], inputs: nothing },
  'accounts.invite': {
    mayCall: ['manager', 'administrator'],
    inputs: ({ locationId }) => [
      { email: 'nieuw@mim.test', name: 'Nieuwe Collega', role: 'coordinator', locationIds: [locationId] },
    ],
  },
  'accounts.inviteAgain': { mayCall: ['manager', 'administrator'], inputs: () => [{ invitationId: key }] },
  'accounts.withdraw': { mayCall: ['manager', 'administrator'], inputs: () => [{ invitationId: key }] },
  'accounts.endRole': {
    mayCall: ['manager', 'administrator'],
    inputs: () => [{ membershipId: key, version: 1, lastDay: null }],
  },
  'accounts.resetSecondFactor': {
    mayCall: ['manager', 'administrator'],
    inputs: () => [{ accountId: 'nobody' }],
  },
  'places.list': { mayCall: placeKeepers, inputs: nothing },
  'places.log': { mayCall: placeKeepers, inputs: nothing },
  'places.saveProvider': {
    mayCall: placeKeepers,
    inputs: ({ text }) => [{ seen: null, facts: { name: text } }],
  },
  'places.saveLocation': {
    mayCall: placeKeepers,
    inputs: ({ locationId, text }) => [
      {
        seen: { code: locationId, version: 9 },
        facts: { name: text, municipality: text, providerIds: ['careyn'], openedOn: today },
      },
    ],
  },
  'places.closing': { mayCall: placeKeepers, inputs: ({ locationId }) => [{ locationId }] },
  'places.close': {
    mayCall: placeKeepers,
    inputs: ({ locationId }) => [{ locationId, version: 9, lastDay: today }],
  },
  'demo.accounts': { mayCall: callers, inputs: nothing },
  'demo.remove': { mayCall: ['administrator'], inputs: nothing },
  'locations.list': { mayCall: signedIn, inputs: nothing },
  'settings.get': { mayCall: coordinatorsOnly, inputs: ({ locationId }) => [{ locationId }, {}] },
  'settings.set': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [
      { key, locationId, setting: { name: 'planAheadDays', value: 10, validFrom: today } },
    ],
  },
  'worklist.today': { mayCall: coordinatorsOnly, inputs: nothing },
  'caseload.export': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [{ locationId }],
  },
  'caseload.get': { mayCall: coordinatorsOnly, inputs: ({ locationId }) => [{ locationId }, {}] },
  'coordinators.list': { mayCall: coordinatorsOnly, inputs: ({ locationId }) => [{ locationId }, {}] },
  'coordinators.save': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId, coordinatorAccountId: accountId }, versionOf) => [
      { key, locationId, accountId, version: versionOf('coordinator'), facts: { hoursPerWeek: 16 } },
    ],
  },
  'annualRegistration.ofYear': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [{ locationId, year: 2008 }, { year: 2008 }, {}],
  },
  'annualRegistration.confirm': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId, text }) => [
      {
        key,
        locationId,
        year: 2008,
        notice: 'participations first_child not-first-child',
        about: '0'.repeat(64),
        reason: text,
      },
    ],
  },
  'annualRegistration.send': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId, text }) => [
      { key, locationId, year: 2007, version: 1, basis: '0'.repeat(64), reason: text },
    ],
  },
  'deliveryFiles.download': {
    mayCall: ['coordinator', 'manager', 'analyst'],
    inputs: ({ locationId, deliveryId }) => [{ locationId, deliveryId, reason: 'proef' }],
  },
  'deliveryFiles.template': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [{ locationId, year: 2008 }, { year: 2008 }],
  },
  'deliveryFiles.formatDoc': {
    mayCall: coordinatorsOnly,
    inputs: () => [{ format: '2', kind: 'csv' }],
  },
  'deliveryFiles.check': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [{ locationId, file: { name: 'aanlevering.zip', base64: 'UEs=' } }],
  },
  'deliveryFiles.send': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [
      {
        key,
        locationId,
        file: { name: 'aanlevering.zip', base64: 'UEs=' },
        version: 1,
        basis: '0'.repeat(64),
        reason: null,
      },
    ],
  },
  'deliveries.board': { mayCall: ['manager', 'analyst'], inputs: () => [{}, { until: 2008, years: 3 }] },
  'deliveries.timeline': {
    mayCall: ['manager', 'analyst'],
    inputs: ({ locationId }) => [{ locationId, year: 2008 }],
  },
  'deliveries.look': {
    mayCall: ['manager', 'analyst'],
    inputs: ({ locationId, deliveryId }) => [
      { locationId, deliveryId, table: 'participations', reason: 'proef' },
    ],
  },
  'deliveries.compare': {
    mayCall: ['manager', 'analyst'],
    inputs: ({ locationId }) => [{ locationId, year: correctedYear, version: 2 }],
  },
  'deliveries.accept': {
    mayCall: ['analyst'],
    inputs: ({ locationId, deliveryId }) => [{ key, locationId, deliveryId, seen: null }],
  },
  'deliveries.sendBack': {
    mayCall: ['analyst'],
    inputs: ({ locationId, deliveryId }) => [{ key, locationId, deliveryId, seen: null, reason: 'proef' }],
  },
  'deliveries.deadlines': { mayCall: ['analyst'], inputs: nothing },
  'deliveries.setDeadline': {
    mayCall: ['analyst'],
    inputs: () => [{ key, fromYear: 2008, deadlineOn: '2009-03-01' }],
  },
  'deliveries.reminders': { mayCall: ['analyst'], inputs: nothing },
  'deliveries.markReminded': {
    mayCall: ['analyst'],
    inputs: ({ locationId }) => [{ key, locationId, year: 2007, cause: 'late' }],
  },
  'municipality.ofYear': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [{ locationId, year: 2008 }, { year: 2007 }, {}],
  },
  'municipality.export': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [{ locationId, year: 2008 }, {}],
  },
  'ownReport.get': { mayCall: figureReaders, inputs: nothing },
  'ownReport.save': {
    mayCall: figureReaders,
    inputs: () => [{ version: 0, items: [reportItem] }],
  },
  'ownReport.add': {
    mayCall: figureReaders,
    inputs: () => [{ item: reportItem }],
  },
  'ownReport.export': { mayCall: figureReaders, inputs: nothing },
  'ownReport.exportFigures': { mayCall: figureReaders, inputs: nothing },
  'views.list': { mayCall: coordinatorsOnly, inputs: () => [{ list: 'mothers' }] },
  'views.save': {
    mayCall: coordinatorsOnly,
    inputs: () => [
      {
        key,
        list: 'mothers',
        name: 'view',
        view: { filter: {}, sort: { by: 'name', direction: 'ascending' } },
      },
    ],
  },
  'views.remove': { mayCall: coordinatorsOnly, inputs: ({ savedViewId }) => [{ viewId: savedViewId }] },
  'actions.undo': { mayCall: coordinatorsOnly, inputs: ({ actionId }) => [{ actionId }] },
  'accessLog.list': {
    mayCall: coordinatorsOnly,
    inputs: ({ motherId, visitingMotherId }) => [{}, { subjectId: motherId }, { after: visitingMotherId }],
  },
  'accessLog.ofProvider': {
    mayCall: ['manager'],
    inputs: ({ visitingMotherId }) => [{}, { ofDeliveries: true }, { after: visitingMotherId }],
  },
  'feeds.list': { mayCall: coordinatorsOnly, inputs: nothing },
  'feeds.create': { mayCall: coordinatorsOnly, inputs: ({ locationId }) => [{ locationId }] },
  'feeds.revoke': {
    mayCall: coordinatorsOnly,
    inputs: ({ calendarFeedId }, versionOf) => [
      { feedId: calendarFeedId, version: versionOf('calendar_feed') },
    ],
  },
  'outsideFigures.firstBirths': { mayCall: ['analyst'], inputs: nothing },
  'outsideFigures.check': { mayCall: ['analyst'], inputs: () => [firstBirthsFile] },
  'outsideFigures.store': { mayCall: ['analyst'], inputs: () => [{ ...firstBirthsFile, source: 'proef' }] },
  'outsideFigures.enter': {
    mayCall: ['analyst'],
    inputs: ({ locationId }) => [{ municipality: locationId, year: 2007, births: 1, source: 'proef' }],
  },
  'lists.get': { mayCall: signedIn, inputs: nothing },
  'lists.save': {
    mayCall: ['analyst'],
    inputs: () => [
      {
        list: 'topics',
        entry: { code: 'text', label: { nl: 'proef', en: 'text' }, validFrom: null, validUntil: null },
        position: 999,
      },
    ],
  },
};
