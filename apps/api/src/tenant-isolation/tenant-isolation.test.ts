import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRouter } from '../router.js';
import { storeProgramme } from '../testing/programme.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { TestBrowser } from '../testing/test-browser.js';
import { type AccessCase, type Caller, callers, idsIn, today } from './access-case.js';
import { accessCases } from './access-cases/index.js';
import { askAll, openCaller } from './ask.js';
import { leaksIn } from './compare-answers.js';
import { proceduresOf } from './procedures.js';
import { ownQuestions, type Pair, pairsOf, type Sides } from './question-pairs.js';
import { contentsOf, storeTenant, type Tenant } from './tenant.js';

/** Dossiers of each location that are asked for; more of them in a long run. */
const dossiers = Number(process.env.MIM_ISOLATION_DOSSIERS ?? 2);

const accounts: Record<Caller, string | null> = {
  nobody: null,
  coordinator: 'demo-coordinator-escamp',
  manager: 'demo-manager-careyn',
  analyst: 'demo-analyst',
  administrator: 'demo-administrator',
};

let api: TestApi;
let escamp: Tenant;
let breda: Tenant;
/** Who asks, beside the coordinator of the other location. */
const browsers = new Map<Caller, TestBrowser>();
let coordinatorOfBreda: TestBrowser;

beforeAll(async () => {
  api = await startTestApi({ MIM_TODAY: today, MIM_TRUSTED_PROXIES: '127.0.0.1' });
  await storeProgramme(api.database);
  escamp = await storeTenant(api.database, {
    locationId: 'escamp',
    accountId: 'demo-coordinator-escamp',
    marker: { word: 'zqescamp', phone: '0687650001', postcode: '9991 ZA' },
    thirdLocationId: 'tilburg',
    dossiers,
  });
  breda = await storeTenant(api.database, {
    locationId: 'breda',
    accountId: 'demo-coordinator-breda',
    marker: { word: 'zqbreda', phone: '0687650002', postcode: '9992 ZB' },
    thirdLocationId: 'tilburg',
    dossiers,
  });
  for (const caller of callers) browsers.set(caller, await openCaller(api.url, accounts[caller]));
  coordinatorOfBreda = await openCaller(api.url, breda.accountId);
});
afterAll(async () => {
  console.log(`tenant isolation: ${asked} questions asked of ${procedures.length} procedures`);
  await api.close();
});

const procedures = proceduresOf(appRouter);
let asked = 0;

const accessCaseOf = (procedure: string): AccessCase => {
  const accessCase = (accessCases as Readonly<Record<string, AccessCase>>)[procedure];
  if (accessCase === undefined) throw new Error(`${procedure} has no access case`);
  return accessCase;
};

const browserOf = (caller: Caller): TestBrowser => {
  const browser = browsers.get(caller);
  if (browser === undefined) throw new Error(`${caller} has no browser`);
  return browser;
};

/** The rows of one location beside those of another, one dossier after the other. */
const sidesOf = (own: Tenant, foreign: Tenant): Sides[] =>
  own.dossiers.flatMap((each, index) => {
    const other = foreign.dossiers[index];
    return other === undefined ? [] : [{ own: each, foreign: other, versionOf: own.versionOf }];
  });

/** Asks and counts. */
async function ask(browser: TestBrowser, questions: Parameters<typeof askAll>[2]) {
  asked += questions.length;
  return askAll(browser, '/api/trpc', questions);
}

const traces = ({ marker }: Tenant): RegExp =>
  new RegExp([marker.word, marker.phone, marker.postcode].join('|'), 'i');

/** Asks for another's rows and for rows that are nowhere, and holds the answers against each other. */
async function holdApart(browser: TestBrowser, own: Tenant, foreign: Tenant, procedure: string) {
  const pairs: Pair[] = sidesOf(own, foreign).flatMap((sides) =>
    pairsOf(procedure, accessCaseOf(procedure), sides),
  );
  const found = await ask(
    browser,
    pairs.map((pair) => pair.foreign),
  );
  const nowhere = await ask(
    browser,
    pairs.map((pair) => pair.missing),
  );
  const options = { traces: traces(foreign), isQuery: isQuery(procedure) };
  const told = pairs.flatMap((pair, index) => {
    const [another, none] = [found[index], nowhere[index]];
    if (another === undefined || none === undefined) throw new Error(`${procedure} left a question open`);
    return leaksIn(pair, another, none, options);
  });
  expect(told).toEqual([]);
}

const isQuery = (procedure: string): boolean =>
  (appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>)[procedure]?._def
    .type === 'query';

describe('the tenants', () => {
  it('have their marker in every free text', () => {
    for (const { filled } of [escamp, breda]) {
      expect(filled).toEqual(
        expect.arrayContaining([
          'person.given_name',
          'person.family_name',
          'person.phone',
          'person.street',
          'trajectory.own_question',
          'trajectory.intake_note',
          'visit.note',
          'signal_note.note',
          'service.purpose',
          'prospect.note',
          'visiting_mother.limits',
          'match.end_note',
          'match_proposal.reason',
          'referral.reason',
          'outcome.own_question',
          'extension.note',
          'pause.reason',
        ]),
      );
    }
  });
});

describe('every procedure', () => {
  it('has a case, and no case is of nothing', () => {
    expect(Object.keys(accessCases).sort()).toEqual(procedures);
  });

  it.each(procedures)('%s answers nobody but whom it is for', async (procedure) => {
    const { mayCall } = accessCaseOf(procedure);
    for (const caller of callers.filter((each) => !mayCall.includes(each))) {
      const sides = sidesOf(escamp, breda);
      const questions = sides.flatMap((each) => [
        ...ownQuestions(procedure, accessCaseOf(procedure), each),
        ...ownQuestions(procedure, accessCaseOf(procedure), { ...each, own: each.foreign }),
      ]);
      const refused = caller === 'nobody' ? 'sign-in-required' : 'not-allowed';
      for (const { problem, text } of await ask(browserOf(caller), questions)) {
        expect(problem).toBe(refused);
        expect(text).not.toMatch(traces(escamp));
        expect(text).not.toMatch(traces(breda));
      }
    }
  });

  describe('asked for what is another’s', () => {
    let before: readonly string[];
    beforeAll(async () => {
      before = await Promise.all([contentsOf(api.database, escamp), contentsOf(api.database, breda)]);
    });

    it.each(procedures)('%s answers as for what is nowhere', async (procedure) => {
      await holdApart(browserOf('coordinator'), escamp, breda, procedure);
    });

    it('leaves the other location as it was', async () => {
      expect(await contentsOf(api.database, breda)).toBe(before[1]);
    });

    it.each(procedures.filter((each) => accessCaseOf(each).mayCall.includes('manager')))(
      '%s answers a manager alike',
      async (procedure) => {
        await holdApart(browserOf('manager'), breda, escamp, procedure);
      },
    );

    it.each(procedures)('%s answers the other coordinator alike', async (procedure) => {
      const untouched = await contentsOf(api.database, escamp);
      await holdApart(coordinatorOfBreda, breda, escamp, procedure);
      expect(await contentsOf(api.database, escamp)).toBe(untouched);
    });
  });

  it.each(procedures)('%s reaches what is her own', async (procedure) => {
    const accessCase = accessCaseOf(procedure);
    for (const caller of accessCase.mayCall) {
      // The manager's provider runs the other location.
      const [own, foreign] = caller === 'manager' ? [breda, escamp] : [escamp, breda];
      const questions = sidesOf(own, foreign).flatMap((sides) => ownQuestions(procedure, accessCase, sides));
      const replies = await ask(browserOf(caller), questions);
      for (const { status, text } of replies) {
        expect(status, text).toBeLessThan(500);
        expect(text).not.toMatch(traces(foreign));
      }
      const [sides] = sidesOf(own, foreign);
      const named = sides === undefined ? [] : idsIn(accessCase, sides.own, sides.versionOf);
      const shut = ['input-invalid', 'not-allowed', ...(named.length === 0 ? [] : ['not-found'])];
      expect(replies.filter(({ problem }) => problem === null || !shut.includes(problem))).not.toEqual([]);
    }
  });
});
