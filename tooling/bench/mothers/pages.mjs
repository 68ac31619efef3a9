import { listInput } from './subjects.mjs';

/** @typedef {import('./api-process.mjs').Question} Question */

/** The month whose expenses are looked at, and the days of a calendar. */
const month = '2025-12';
const days = { from: '2026-01-01', until: '2026-01-31' };

/** Every way in which the list of mothers is put in order, and the filters that people set. */
const orders = /** @type {const} */ (['name', 'child-born', 'last-visit', 'next-due', 'started', 'state']);
const filters = {
  searched: { text: 'yilm' },
  'who need attention': { attention: 'overdue' },
  'not visited for weeks': { weeksWithoutVisit: 6 },
  'who are visited': { states: ['visited'] },
};

/**
 * The lists and pages that a coordinator opens, each as what it asks of the server. The day is that of the country.
 * @param {(question: Question) => Promise<any>} ask
 * @param {string} locationId Where she works.
 * @returns {Promise<Readonly<Record<string, Question>>>}
 */
export async function pagesOf(ask, locationId) {
  const question = (/** @type {string} */ procedure, /** @type {unknown} */ input = undefined) => ({
    procedure,
    input,
  });
  const mothers = await ask(question('mothers.list', { ...listInput, filter: { states: ['visited'] } }));
  const { trajectoryId, visitingMother } = mothers.rows[0];
  const visitingMotherId = visitingMother.id;
  const { rows: signals } = await ask(question('signals.list', {}));
  const { rows: referrals } = await ask(question('referrals.list', {}));
  const groups = await ask(question('groups.list'));
  const applicants = await ask(question('recruitment.list', {}));
  return {
    'her day': question('worklist.today'),
    ...Object.fromEntries(
      orders.map((by) => [
        `mothers' list, by ${by}`,
        question('mothers.list', { ...listInput, sort: { by, direction: 'descending' } }),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(filters).map(([name, filter]) => [
        `mothers' list, ${name}`,
        question('mothers.list', { ...listInput, filter }),
      ]),
    ),
    search: question('mothers.search', { text: 'yilm' }),
    "a mother's page": question('mothers.page', { trajectoryId }),
    'visiting mothers': question('visitingMothers.list', {}),
    'visiting mothers, who stopped too': question('visitingMothers.list', { stoppedToo: true }),
    'visiting mothers, searched': question('visitingMothers.list', { text: 'yilm' }),
    "visiting mothers' names": question('visitingMothers.names', {}),
    "a visiting mother's page": question('visitingMotherPage.get', { visitingMotherId }),
    "a visiting mother's card": question('visitingMotherPage.card', { visitingMotherId }),
    "a visiting mother's supervision": question('supervision.get', { visitingMotherId }),
    "a visiting mother's statement": question('expenses.statement', { visitingMotherId, month }),
    agenda: question('agenda.days', days),
    visits: question('visits.list', {}),
    recruitment: question('recruitment.list', {}),
    'recruitment, closed too': question('recruitment.list', { closedToo: true }),
    'who applied': question('recruitment.get', { applicantId: applicants[0].applicantId }),
    preparation: question('preparation.underWay'),
    meetings: question('meetings.list'),
    signals: question('signals.list', {}),
    'signals, closed too': question('signals.list', { isOpen: false }),
    'a signal': question('signals.get', { signalId: signals[0].signalId }),
    referrals: question('referrals.list', {}),
    'a referral': question('referrals.get', { referralId: referrals[0].referralId }),
    'local directory': question('services.list', {}),
    groups: question('groups.list'),
    'a group': question('groups.page', { groupId: groups[0].groupId }),
    'the sessions of a group': question('groups.sessions', { groupId: groups[0].groupId }),
    expenses: question('expenses.period', { locationId, month }),
    caseload: question('caseload.get', { locationId }),
    cover: question('covers.list'),
  };
}
