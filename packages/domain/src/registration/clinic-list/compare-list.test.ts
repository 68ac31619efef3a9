import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChild, aProspect } from '../../testing/registration-builders.js';
import type { Child } from '../children/child-facts.js';
import type { ProspectInput } from '../prospect-schema.js';
import { type ComparedRow, compareList } from './compare-list.js';
import type { KnownMother } from './listed-mother.js';
import { planImport } from './plan-import.js';
import { columnsToChoose, type RowAnswer } from './row-answer.js';

/** Whether what was known of a child is known of it still. */
const isKept = (before: Child, after: Child): boolean =>
  (before.childName === null || before.childName === after.childName) &&
  (before.childBornOn === null || before.childBornOn === after.childBornOn);

/** What a list tells of a mother, with one child at most. */
type Listed = Omit<Partial<ProspectInput>, 'children'> & Partial<Pick<Child, 'childName' | 'childBornOn'>>;
const mother = ({ childName = null, childBornOn = '2008-03-31', ...facts }: Listed = {}) =>
  aProspect({
    givenName: 'Ayşe',
    familyName: 'Kaya',
    phone: '0612345678',
    children: childName === null && childBornOn === null ? [] : [aChild({ childName, childBornOn })],
    ...facts,
  });
const knownMother = (facts: Listed = {}, own: Partial<KnownMother> = {}): KnownMother => ({
  ...mother(facts),
  kind: 'prospect',
  id: 'p1',
  version: 1,
  receivedOn: '2008-04-01',
  outcome: 'to-call',
  trajectoryId: null,
  state: null,
  status: null,
  ...own,
});
const registered = (state: KnownMother['state'], facts: Listed = {}) =>
  knownMother(facts, {
    kind: 'person',
    id: 'm1',
    receivedOn: null,
    outcome: null,
    trajectoryId: 't1',
    state,
    status: state,
  });

const rowsOf = (...mothers: readonly Listed[]) =>
  mothers.map((facts, index) => ({ line: index + 1, mother: mother(facts) }));
const verdictOf = (facts: Listed, ...known: readonly KnownMother[]): ComparedRow | undefined =>
  compareList(rowsOf(facts), known)[0];

describe('a row of a list', () => {
  it('is new where nobody is like her', () => {
    expect(
      verdictOf({}, knownMother({ givenName: 'Sanne', familyName: 'Meer', phone: null, childBornOn: null })),
    ).toEqual({ line: 1, verdict: 'new' });
  });

  it.each([
    ['in another spelling', { givenName: 'AYSE', familyName: 'kaya' }],
    ['without a telephone number', { phone: null }],
    ['with more than is known', { email: 'a@example.org', town: 'Breda' }],
    ['without a birth, by the same telephone number', { childBornOn: null }],
  ])('is a mother who is known %s', (_, facts) => {
    expect(verdictOf(facts, knownMother())).toMatchObject({
      verdict: 'known',
      match: { other: { id: 'p1' } },
    });
  });

  it.each([
    ['telephone', { phone: '0687654321' }, {}, ['phone']],
    ['postcode', { postcode: '4811 AB' }, { postcode: '4812 AA' }, ['postcode']],
    ['child', { childName: 'Sem' }, { childName: 'Noor' }, ['childName']],
    ['birth', { childBornOn: '2008-03-01' }, {}, ['childBornOn']],
    ['name under the same number', { givenName: 'Fatma', familyName: 'Yılmaz' }, {}, ['name']],
    ['name under the same birth, as initials', { givenName: 'A.', phone: null }, {}, ['name']],
    ['name under the same birth, married', { familyName: 'Kaya-Smit', phone: null }, {}, ['name']],
    ['name under the same birth, misspelled', { familyName: 'Kayaa', phone: null }, {}, ['name']],
  ])('is for the coordinator to judge with another %s', (_, facts, known, differing) => {
    expect(verdictOf(facts, knownMother(known))).toMatchObject({
      verdict: 'judge',
      matches: [{ other: { kind: 'prospect', id: 'p1' }, differing }],
    });
  });

  const home = { street: 'Dorpsstraat 12', postcode: '4811 AB', town: 'Breda' };
  it.each([
    ['and telephone number', { phone: '0612345678' }],
    ['and address', { phone: null, ...home }],
    ['and address in other words', { phone: null, street: 'Dorpsstr. 12', postcode: '4811AB' }],
    ['and address without its postcode', { phone: null, ...home, postcode: null }],
    ['and name', { phone: null, childName: 'Noor Elif' }],
  ])('with a child of the same birth %s is for the coordinator to judge under any name', (_, facts) => {
    const somebodyElse = { givenName: 'Wilhelmina', familyName: 'Poortvliet', ...facts };
    const known = knownMother({ ...home, childName: 'Noor' });
    expect(verdictOf(somebodyElse, known)).toMatchObject({
      verdict: 'judge',
      matches: [{ other: { id: 'p1' } }],
    });
    expect(compareList(rowsOf({ ...home, childName: 'Noor' }, somebodyElse), [])[1]).toMatchObject({
      verdict: 'judge',
      matches: [{ other: { kind: 'row', id: '1' } }],
    });
  });

  it.each([
    ['the birth of the child', {}],
    ['the birth of a child of another name', { childName: 'Sem' }],
    ['the birth and the town', { town: 'Breda' }],
    ['the birth and the street', { street: 'Dorpsstraat', town: 'Breda' }],
    ['the birth and the house beside', { ...home, street: 'Dorpsstraat 12 b' }],
    ['the address', { ...home, childBornOn: null }],
  ])('that shares nothing with somebody of another name but %s is new', (_, facts) => {
    const somebodyElse = { givenName: 'Wilhelmina', familyName: 'Poortvliet', phone: null, ...facts };
    expect(verdictOf(somebodyElse, knownMother({ ...home, childName: 'Noor' }))).toMatchObject({
      verdict: 'new',
    });
  });

  it('with the name of another and nothing else in common is for the coordinator to judge', () => {
    expect(verdictOf({ childBornOn: null, phone: null }, knownMother())).toMatchObject({ verdict: 'judge' });
    expect(
      verdictOf({ phone: null, childBornOn: null }, knownMother({ phone: null, childBornOn: null })),
    ).toMatchObject({
      verdict: 'known',
    });
  });

  it('is compared with the same address in other words as the same one', () => {
    const home = {
      street: 'Dorpsstr. 12',
      postcode: '4811 AB',
      town: "'s-Gravenhage",
      childName: 'Noor Elif',
    };
    const asKnown = { street: 'Dorpsstraat 12', postcode: '4811 AB', town: 'Den Haag', childName: 'Noor' };
    expect(verdictOf(home, knownMother(asKnown))).toMatchObject({ verdict: 'known', match: { adding: [] } });
    expect(verdictOf({ town: "'s-Gravenhage" }, knownMother({ town: 'den haag' }))).toMatchObject({
      verdict: 'known',
    });
    expect(verdictOf({ ...home, postcode: '4811' }, knownMother({ postcode: '4811 AB' }))).toMatchObject({
      verdict: 'known',
    });
  });

  it.each(['visited', 'ended', 'intake'] as const)('is somebody in a trajectory that is %s', (state) => {
    expect(verdictOf({}, registered(state))).toMatchObject({
      verdict: 'known',
      match: { other: { kind: 'person', id: 'm1' } },
    });
  });

  it('stands twice in a list: once as new, once as known, and to judge where they differ', () => {
    const compared = compareList(rowsOf({}, { town: 'Breda' }, { phone: '0687654321' }), []);
    expect(compared).toMatchObject([
      { verdict: 'new' },
      { verdict: 'known', match: { other: { kind: 'row', id: '1' }, adding: ['town'] } },
      { verdict: 'judge', matches: [{ other: { kind: 'row', id: '1' }, differing: ['phone'] }] },
    ]);
  });

  it.each([
    ['2008-03-31', 'Sem', true],
    ['2008-04-01', 'Sem', true],
    ['2008-04-01', null, true],
    ['2008-03-31', 'Noor', false],
    ['2008-04-02', 'Sem', true],
    ['2008-04-03', 'Sem', false],
  ])('with a child of %s called %s can be of twins: %s', (childBornOn, childName, mayBeTwins) => {
    const verdict = verdictOf(
      { childBornOn, childName, phone: '0687654321' },
      knownMother({ childName: 'Noor' }),
    );
    expect(verdict).toMatchObject({ verdict: 'judge', matches: [{ mayBeTwins }] });
  });

  it.each([
    ['prospect', 'intake', true],
    ['waiting', 'waiting', true],
    ['visited', 'visited', true],
    ['ended', 'ended', false],
  ] as const)('can be of twins of a mother whose trajectory is %s: %s, %s', (_, state, mayBeTwins) => {
    const verdict = verdictOf({ childName: 'Sem' }, registered(state, { childName: 'Noor' }));
    expect(verdict).toMatchObject({ verdict: 'judge', matches: [{ mayBeTwins, replaceable: [] }] });
  });

  it('is nobody for a number or an address that a whole list shares', () => {
    const home = { street: 'Asielweg 1', postcode: '4811 AB' };
    const names = ['Amina Omar', 'Sara Ali', 'Rahel Haile', 'Mariam Diallo', 'Lena Koval'];
    const rows = names.map((name, index) => {
      const [givenName = '', familyName = ''] = name.split(' ');
      return { givenName, familyName, childBornOn: `2008-0${index + 1}-03`, phone: '0761234567', ...home };
    });
    expect(compareList(rowsOf(...rows), []).map(({ verdict }) => verdict)).toEqual(names.map(() => 'new'));
  });

  it('fills in nothing of who has declined or begun, and of who is registered no more than how she is reached', () => {
    const more = { email: 'a@example.org', childName: 'Noor', note: 'Tolk nodig' };
    const adding = (known: KnownMother) => {
      const verdict = verdictOf(more, known);
      return verdict?.verdict === 'known' ? verdict.match.adding : null;
    };
    expect(adding(knownMother())).toEqual(['childName', 'email', 'note']);
    expect(adding(knownMother({}, { outcome: 'unreachable' }))).toEqual(['childName', 'email', 'note']);
    expect(adding(knownMother({}, { outcome: 'declined' }))).toEqual([]);
    expect(adding(knownMother({}, { trajectoryId: 't1' }))).toEqual([]);
    expect(adding(registered('visited'))).toEqual(['email']);
  });
});

/** Lists in which many are alike. */
const listed = fc.record({
  givenName: fc.constantFrom('Ayşe', 'Ayse', 'A.', 'Sanne', ''),
  familyName: fc.constantFrom('Kaya', 'van der Meer', 'v.d. Meer', 'Kaya-Smit'),
  childBornOn: fc.constantFrom(null, '2008-03-31', '2008-04-01'),
  childName: fc.constantFrom(null, 'Noor', 'Sem'),
  phone: fc.constantFrom(null, '0612345678', '0687654321'),
  town: fc.constantFrom(null, 'Breda', 'Ede'),
  note: fc.constantFrom(null, 'Tolk nodig'),
});
const lists = fc.array(listed, { maxLength: 8 });
const knownMothers = fc
  .array(fc.tuple(listed, fc.constantFrom('prospect', 'person'), fc.constantFrom('visited', 'ended')), {
    maxLength: 4,
  })
  .map((each) =>
    each.map(([facts, kind, state], index) =>
      kind === 'person'
        ? { ...registered(state as 'visited' | 'ended', facts), id: `m${index}` }
        : knownMother(facts, { id: `p${index}` }),
    ),
  );
/** What is said of each row, by a number to choose by. */
function answersFor(
  compared: readonly ComparedRow[],
  known: readonly KnownMother[],
  choices: readonly number[],
): readonly RowAnswer[] {
  return compared.flatMap((row, index): RowAnswer[] => {
    if (row.verdict !== 'judge') return [];
    const { line, matches } = row;
    const choice = choices[index % choices.length] ?? 0;
    const match = matches[choice % matches.length];
    if (match === undefined || choice % 4 === 0)
      return [{ line, answer: 'later', other: null, version: null, take: [], keep: [] }];
    if (choice % 4 === 1) return [{ line, answer: 'other', other: null, version: null, take: [], keep: [] }];
    const version = known.find(({ id }) => id === match.other.id)?.version ?? null;
    const answer = choice % 4 === 2 && match.mayBeTwins ? 'twins' : 'same';
    const take = columnsToChoose(match, answer).filter((_, place) => (choice + place) % 3 === 0);
    const keep = columnsToChoose(match, answer).filter((column) => !take.includes(column));
    return [{ line, answer, other: match.other, version, take, keep }];
  });
}
const imports = fc.tuple(lists, knownMothers, fc.array(fc.nat(100), { minLength: 1, maxLength: 8 }));
const plannedOf = ([facts, known, choices]: readonly [
  readonly Listed[],
  readonly KnownMother[],
  readonly number[],
]) => {
  const rows = facts.map((each, index) => ({ line: index + 1, prospect: mother(each) }));
  const compared = compareList(
    rows.map(({ line, prospect }) => ({ line, mother: prospect })),
    known,
  );
  const answers = answersFor(compared, known, choices);
  return { rows, known, compared, answers, plan: planImport({ rows, compared, known, answers }) };
};

describe('storing a list', () => {
  it('leaves no row out: each is added, known, of twins or left for later, and is named once', () => {
    fc.assert(
      fc.property(imports, (input) => {
        const { rows, known, plan } = plannedOf(input);
        if (!plan.ok) throw new Error(plan.problem.code);
        const { added, outcomes } = plan.value;
        expect(outcomes.map(({ line }) => line)).toEqual(rows.map(({ line }) => line));
        expect(added.map(({ line }) => line)).toEqual(
          outcomes.flatMap(({ became, line }) => (became === 'added' ? [line] : [])),
        );
        const present = new Set([...known.map(({ id }) => id), ...added.map(({ line }) => String(line))]);
        for (const { became, of } of outcomes)
          expect(became === 'later' ? of === null : present.has(of?.id ?? '')).toBe(true);
      }),
    );
  });

  it('replaces nothing that is known unless that was chosen', () => {
    fc.assert(
      fc.property(imports, (input) => {
        const { known, plan } = plannedOf(input);
        if (!plan.ok) throw new Error(plan.problem.code);
        for (const after of plan.value.changed) {
          const before = known.find(({ id }) => id === after.id);
          const chosen = plan.value.outcomes
            .filter(({ of }) => of?.id === after.id)
            .flatMap(({ replaced }) => replaced);
          for (const column of ['phone', 'town'] as const)
            if (before?.[column] !== null && before?.[column] !== after[column])
              expect(chosen).toContain(column);
          const childChosen = chosen.some((column) => column === 'childName' || column === 'childBornOn');
          for (const child of childChosen ? [] : (before?.children ?? []))
            expect(after.children.some((each) => isKept(child, each))).toBe(true);
          expect(after.note ?? '').toContain(before?.note ?? '');
        }
      }),
    );
  });

  it('chooses between two values by itself nowhere: each choice that is not made keeps the list from being stored', () => {
    fc.assert(
      fc.property(imports, fc.nat(), (input, place) => {
        const { rows, known, compared, answers } = plannedOf(input);
        const chosen = answers.flatMap(({ line, take, keep }) =>
          [...take, ...keep].map((column) => ({ line, column })),
        );
        fc.pre(chosen.length > 0);
        const forgotten = chosen[place % chosen.length];
        const less = answers.map((said) =>
          said.line === forgotten?.line
            ? {
                ...said,
                take: said.take.filter((column) => column !== forgotten.column),
                keep: said.keep.filter((column) => column !== forgotten.column),
              }
            : said,
        );
        expect(planImport({ rows, compared, known, answers: less })).toMatchObject({
          ok: false,
          problem: { code: 'values-to-choose' },
        });
      }),
    );
  });

  it('tells of each difference what became of it: the known value was replaced, or it stays', () => {
    fc.assert(
      fc.property(imports, (input) => {
        const { compared, answers, plan } = plannedOf(input);
        if (!plan.ok) throw new Error(plan.problem.code);
        for (const { answer, other, line } of answers) {
          const outcome = plan.value.outcomes.find((each) => each.line === line);
          if (answer !== 'same' || outcome?.became !== 'known') continue;
          const row = compared.find((each) => each.line === line);
          const matches = row?.verdict === 'judge' ? row.matches : [];
          const match = matches.find((each) => each.other === other);
          expect([...outcome.replaced, ...outcome.kept].toSorted()).toEqual(match?.differing.toSorted());
        }
      }),
    );
  });

  it('tells that a value stays that no list can replace', () => {
    const { plan } = plannedOf([
      [{ childName: 'Sem', phone: '0687654321' }],
      [registered('visited', { childName: 'Noor' })],
      [3],
    ]);
    expect(plan).toMatchObject({
      value: { outcomes: [{ became: 'known', replaced: ['phone'], kept: ['childName'] }] },
    });
  });

  it('twice changes nothing the second time, for rows that nobody had to judge', () => {
    fc.assert(
      fc.property(lists, (facts) => {
        const { rows, compared, plan } = plannedOf([facts, [], [1]]);
        if (!plan.ok) throw new Error(plan.problem.code);
        const stored = plan.value.added.map(({ line, prospect }) =>
          knownMother(prospect, { id: String(line) }),
        );
        const again = compareList(
          rows.map(({ line, prospect }) => ({ line, mother: prospect })),
          stored,
        );
        for (const { line, verdict } of compared) {
          if (verdict === 'judge') continue;
          expect(again.find((row) => row.line === line)).toMatchObject({
            verdict: 'known',
            match: { adding: [] },
          });
        }
      }),
    );
  });

  it('needs an answer for each row to judge, about her as she is', () => {
    const rows = [{ line: 1, prospect: mother({ phone: '0687654321' }) }];
    const known = [knownMother()];
    const compared = compareList([{ line: 1, mother: rows[0]?.prospect ?? mother() }], known);
    const same: RowAnswer = {
      line: 1,
      answer: 'same',
      other: { kind: 'prospect', id: 'p1' },
      version: 1,
      take: ['phone'],
      keep: [],
    };
    const planned = (...answers: readonly RowAnswer[]) => {
      const plan = planImport({ rows, compared, known, answers });
      return plan.ok ? plan.value.changed.map(({ phone }) => phone) : plan.problem.code;
    };
    expect(planned()).toBe('rows-to-judge');
    expect(planned(same)).toEqual(['0687654321']);
    expect(planned({ ...same, take: [], keep: ['phone'] })).toEqual([]);
    expect(planned({ ...same, take: [] })).toBe('values-to-choose');
    expect(planned({ ...same, keep: ['phone'] })).toBe('values-to-choose');
    expect(planned({ ...same, version: 2 })).toBe('changed-since-judged');
    expect(planned({ ...same, answer: 'twins' })).toBe('changed-since-judged');
    expect(planned({ ...same, other: { kind: 'prospect', id: 'p2' } })).toBe('changed-since-judged');
    expect(planned({ ...same, take: ['town'] })).toBe('changed-since-judged');
    expect(planned({ ...same, keep: ['town'] })).toBe('changed-since-judged');
  });

  it('makes one prospect of twins, with both children', () => {
    const { plan } = plannedOf([
      [{ childName: 'Noor' }, { childName: 'Sem', childBornOn: '2008-04-01', town: 'Breda' }],
      [],
      [2],
    ]);
    expect(plan).toMatchObject({
      value: {
        added: [
          {
            prospect: {
              town: 'Breda',
              children: [{ childName: 'Noor' }, { childName: 'Sem', childBornOn: '2008-04-01' }],
            },
          },
        ],
        outcomes: [{ became: 'added' }, { became: 'twins', of: { kind: 'row', id: '1' }, filled: ['town'] }],
      },
    });
  });

  it('gives a mother whose trajectory goes on the twin beside her child, and nothing else of that child', () => {
    const here = registered('visited', { childName: 'Noor' });
    const { plan } = plannedOf([[{ childName: 'Sem', town: 'Breda' }], [here], [2]]);
    expect(plan).toMatchObject({
      value: {
        added: [],
        changed: [
          {
            kind: 'person',
            id: 'm1',
            town: 'Breda',
            children: [{ childName: 'Noor' }, { childName: 'Sem' }],
          },
        ],
        outcomes: [{ became: 'twins', of: { kind: 'person', id: 'm1' }, filled: ['town'], replaced: [] }],
      },
    });
  });

  it('adds who was here before with another child, and leaves who declined as she is', () => {
    const before = registered('ended', { childBornOn: '2006-01-05' });
    const { plan } = plannedOf([[{}], [before], [6]]);
    expect(plan).toMatchObject({ value: { added: [{ line: 1 }], changed: [] } });
    // Nothing of her of before is replaced by the row, and so nothing is asked.
    expect(verdictOf({ phone: '0687654321' }, before)).toMatchObject({
      verdict: 'judge',
      matches: [{ differing: ['childBornOn', 'phone'], adding: [], replaceable: [] }],
    });
  });
});
