import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { fullName } from '../person/name.js';
import { nextState } from '../registration/trajectory-state.js';
import {
  aMotherRow,
  aTakeoverContext,
  aTakeoverFile,
  aVisitorRow,
  type RowCells,
  takeoverSheet,
} from '../testing/takeover-builders.js';
import { checkVisit } from '../visit/check-visit.js';
import { judgeTakeover } from './judge-takeover.js';
import { readRows } from './read-rows.js';
import { recogniseSheets } from './recognise-sheets.js';
import type { FileSheet } from './takeover-file.js';
import type { JudgedRow, KnownHere, TakeoverContext } from './takeover-plan.js';

const judged = (sheets: readonly FileSheet[], context: TakeoverContext = aTakeoverContext()) =>
  judgeTakeover(
    recogniseSheets(sheets).flatMap((mapping) => {
      const sheet = sheets[mapping.sheet];
      return sheet === undefined ? [] : readRows(sheet, mapping, context.lists).rows;
    }),
    context,
  );

const aMatchRow = (overrides: RowCells = {}): RowCells => ({
  mother: 'Elif Kaya',
  visitor: 'Vera Smit',
  startsOn: '11-2-2008',
  ...overrides,
});
const aVisitRow = (overrides: RowCells = {}): RowCells => ({
  mother: 'Kaya, Elif',
  visitOn: '3-3-2008',
  ...overrides,
});

interface Rows {
  readonly visitors?: readonly RowCells[];
  readonly mothers?: readonly RowCells[];
  readonly matches?: readonly RowCells[];
  readonly visits?: readonly RowCells[];
}
const file = ({
  visitors = [aVisitorRow()],
  mothers = [aMotherRow()],
  matches = [aMatchRow()],
  visits = [aVisitRow()],
}: Rows = {}) => [
  takeoverSheet('visitingMothers', visitors),
  takeoverSheet('mothers', mothers),
  takeoverSheet('matches', matches),
  takeoverSheet('visits', visits),
];
const saidOf = (rows: readonly JudgedRow[]) =>
  rows.flatMap(({ holds, row, remarks }) =>
    remarks.map(({ column, problem }) => `${holds} ${row} ${column} ${problem.code}`),
  );
/** What is said of each row: its sheet, its number, the column and the code. */
const said = (rows: Rows, context?: TakeoverContext) => saidOf(judged(file(rows), context).rows);
/** The same without what waits for another row. */
const causes = (rows: Rows) => saidOf(judged(file(rows)).rows.filter(({ status }) => status !== 'waits'));

describe('a file that is taken over', () => {
  it('says what is wrong with the name of a child at that name, of the second one too', () => {
    const long = 'x'.repeat(300);
    expect(causes({ mothers: [aMotherRow({ childName: long })] })).toEqual([
      'mothers 2 childName cell-too-long',
    ]);
    const twins = aMotherRow({ twinName: long, twinBornOn: '1-1-2008' });
    expect(causes({ mothers: [twins] })).toEqual(['mothers 2 twinName cell-too-long']);
  });

  it('without anything wrong becomes people, matches and visits that belong together', () => {
    const { plan, rows } = judged(file());
    expect(rows.map(({ status }) => status)).toEqual(['new', 'new', 'new', 'new']);
    expect(plan).toMatchObject({
      visitors: [{ row: '0:2', is: { row: '0:2' }, person: { familyName: 'Smit' } }],
      mothers: [{ row: '1:2', isIntakeFinished: true, end: null, intake: { intakeOn: '2008-01-31' } }],
      matches: [{ row: '2:2', mother: '1:2', visitor: { row: '0:2' }, startsOn: '2008-02-11' }],
      visits: [{ mother: '1:2', match: '2:2', visitor: { row: '0:2' }, visit: { visitOn: '2008-03-03' } }],
    });
  });

  it.each<[string, Rows, readonly string[]]>([
    [
      'a day that is none',
      { visits: [aVisitRow({ visitOn: '31-2-2008' })] },
      ['visits 2 visitOn malformed-date'],
    ],
    [
      'a visit ahead',
      { visits: [aVisitRow({ visitOn: '3-12-2008' })] },
      ['visits 2 visitOn visit-in-future'],
    ],
    [
      'a visit before the match',
      { visits: [aVisitRow({ visitOn: '10-2-2008' })] },
      ['visits 2 visitOn visit-before-match'],
    ],
    ['the same visit twice', { visits: [aVisitRow(), aVisitRow()] }, ['visits 3 visitOn visit-twice-a-day']],
    [
      'a visit after the end',
      {
        mothers: [aMotherRow({ endedOn: '1-6-2008', endReason: 'verhuisd' })],
        visits: [aVisitRow(), aVisitRow({ visitOn: '2-6-2008' })],
      },
      ['visits 3 visitOn visit-after-end'],
    ],
    [
      'nobody called so',
      { visits: [aVisitRow({ mother: 'Els Kaya' })] },
      ['visits 2 mother nobody-called-so'],
    ],
    [
      'two called so',
      {
        mothers: [
          aMotherRow({ number: '1' }),
          aMotherRow({ number: '2', childBornOn: '6-11-2007', childName: 'Finn' }),
        ],
        matches: [aMatchRow({ mother: '1' })],
        visits: [aVisitRow()],
      },
      ['mothers 3 null who-is-she', 'visits 2 mother several-called-so'],
    ],
    [
      'a visiting mother without her certificate',
      { visitors: [aVisitorRow({ vogSeenOn: '' })] },
      ['matches 2 visitor not-eligible'],
    ],
    [
      'a visiting mother who stopped with a match that goes on',
      {
        visitors: [aVisitorRow({ stoppedOn: '1-6-2008', stopReason: 'verhuisd' })],
      },
      ['visitingMothers 2 stoppedOn still-visits-families'],
    ],
    [
      'an intake without her question',
      { mothers: [aMotherRow({ ownQuestion: '' })] },
      ['mothers 2 ownQuestion cell-missing'],
    ],
    [
      'a child who was too old',
      { mothers: [aMotherRow({ childBornOn: '5-11-2005' })] },
      ['mothers 2 admissionReason admission-reason-missing'],
    ],
    [
      'completed while the child was young',
      {
        mothers: [aMotherRow({ endedOn: '1-6-2008', endReason: 'hele traject doorlopen' })],
      },
      ['mothers 2 endReason completed-too-early', 'mothers 2 childBornOn completed-too-young'],
    ],
    [
      'a third family at a time',
      {
        mothers: ['Elif', 'Fatma', 'Naima'].map((givenName, at) =>
          aMotherRow({ givenName, childName: givenName, childBornOn: `${at + 1}-11-2007` }),
        ),
        matches: ['Elif', 'Fatma', 'Naima'].map((name) => aMatchRow({ mother: `${name} Kaya` })),
        visits: [],
      },
      ['matches 4 visitor not-eligible'],
    ],
    [
      'an answer that there is not',
      { visits: [aVisitRow({ topics: 'slapen, voetbal' })] },
      ['visits 2 topics unknown-answer'],
    ],
    [
      'an e-mail address that is none',
      { mothers: [aMotherRow({ email: 'elif' })] },
      ['mothers 2 email malformed-email'],
    ],
  ])('with %s says so at its row and column', (_, rows, expected) => {
    expect(causes(rows)).toEqual(expected);
  });

  it('takes over a match of a visiting mother whose certificate has expired by now: only the last is known', () => {
    const context = aTakeoverContext();
    const settings = { ...context.settings, vogValidYears: 1 };
    expect(said({}, { ...context, settings })).toEqual([]);
  });

  it.each([
    ['takes part', {}],
    ['ended', { endedOn: '1-6-2008', endReason: 'hele traject doorlopen' }],
  ])('takes nothing over of a mother who %s while a row about her is to be corrected', (_, end) => {
    const mothers = [aMotherRow(end), aMotherRow({ givenName: 'Fatma', childName: 'Sem' })];
    const rows = { mothers, visitors: [aVisitorRow({ vogSeenOn: '' })] };
    expect(said(rows)).toEqual([
      'mothers 2 null rows-about-her-first',
      'matches 2 visitor not-eligible',
      'visits 2 mother her-match-first',
    ]);
    expect(judged(file(rows)).plan).toMatchObject({ mothers: [{ row: '1:3' }], matches: [], visits: [] });
    // Of a visit that names nobody the cause is there too, and the match waits for her.
    const visits = [aVisitRow(), aVisitRow({ visitOn: '3-4-2008', visitor: 'Els Smit' })];
    expect(said({ mothers, visits })).toEqual([
      'mothers 2 null rows-about-her-first',
      'matches 2 mother her-row-first',
      'visits 2 mother her-row-first',
      'visits 3 visitor nobody-called-so',
    ]);
  });

  describe('in which somebody leaves a row out', () => {
    const without = (rows: Rows, ...leftOut: readonly (readonly [sheet: number, row: number])[]) =>
      judged(file(rows), aTakeoverContext({ leftOut: leftOut.map(([sheet, row]) => ({ sheet, row })) }));

    it('comes without that row, and with what waited for it', () => {
      const visits = [aVisitRow(), aVisitRow({ visitOn: '31-2-2008' })];
      const { plan, rows } = without({ visits }, [3, 3]);
      expect(rows.map(({ status }) => status)).toEqual(['new', 'new', 'new', 'new', 'left-out']);
      expect(plan.visits.map(({ row }) => row)).toEqual(['3:2']);
    });

    it('leaves out all that is about a mother with her', () => {
      const { plan, rows } = without({ mothers: [aMotherRow({ ownQuestion: '' })] }, [1, 2]);
      expect(rows.map(({ status }) => status)).toEqual(['new', 'left-out', 'left-out', 'left-out']);
      expect(plan).toMatchObject({ mothers: [], matches: [], visits: [] });
    });

    it('says of a match with a visiting mother who is left out that it is to be corrected', () => {
      const { rows } = without({}, [0, 2]);
      expect(saidOf(rows)).toContain('matches 2 visitor her-row-left-out');
      expect(rows.map(({ status }) => status)).toEqual(['left-out', 'waits', 'problem', 'waits']);
    });

    it('means the other row of somebody who has two', () => {
      const mothers = [aMotherRow(), aMotherRow()];
      expect(causes({ mothers })).toContain('mothers 3 null who-is-she');
      const { plan } = without({ mothers }, [1, 3]);
      expect(plan.visits.map(({ mother }) => mother)).toEqual(['1:2']);
    });
  });

  it('shows beside what is wrong what stands in the cell', () => {
    const mothers = [aMotherRow({ endedOn: '1 juni 2008', endReason: 'hele traject doorlopen' })];
    const [mother] = judged(file({ mothers })).rows.filter(({ holds }) => holds === 'mothers');
    expect(mother?.remarks.map(({ column, value }) => [column, value])).toEqual([
      ['endReason', 'hele traject doorlopen'],
      ['childBornOn', expect.stringMatching(/^\d+-\d+-2007$/)],
    ]);
    const visits = [aVisitRow({ visitOn: '10 feb 2008' })];
    expect(judged(file({ visits })).rows.at(-1)?.remarks[0]?.value).toBe('10 feb 2008');
  });

  it('leaves out a visit that was not made, and says so', () => {
    const { rows, plan } = judged(
      file({ visits: [aVisitRow(), aVisitRow({ visitOn: '4-4-2008', status: 'afgezegd' })] }),
    );
    expect(rows.at(-1)).toMatchObject({
      status: 'left-out',
      day: '2008-04-04',
      remarks: [{ problem: { code: 'visit-not-made' } }],
    });
    expect(plan.visits).toHaveLength(1);
  });

  it('asks who somebody is whose name is known, and adds nobody who is the same', () => {
    const here: KnownHere = {
      personId: 'p1',
      givenName: 'Elif',
      familyName: 'Kaya',
      visits: null,
      trajectories: [{ state: 'visited', intakeOn: '2008-01-31' }],
    };
    const context = aTakeoverContext({ known: [here] });
    const first = judged(file(), context);
    expect(first.rows[1]).toMatchObject({ status: 'ask', maybe: [{ id: 'p1', isHere: true }] });
    expect(first.plan.mothers).toEqual([]);
    const say = (sameAs: string | null) =>
      judged(file(), { ...context, answers: [{ sheet: 1, row: 2, sameAs }] });
    expect(say('p1').rows.map(({ status }) => status)).toEqual(['new', 'known', 'known', 'known']);
    expect(say('p1').plan).toMatchObject({ mothers: [], visits: [] });
    expect(say(null).plan.mothers).toHaveLength(1);
  });

  it('takes one person with two rows as two trajectories of hers, one after the other', () => {
    const mothers = [
      aMotherRow({ endedOn: '1-6-2008', endReason: 'verhuisd' }),
      aMotherRow({ referredOn: '1-7-2008', intakeOn: '8-7-2008', consentOn: '8-7-2008' }),
    ];
    const visits = [aVisitRow(), aVisitRow({ visitOn: '1-8-2008' })];
    const matches = [aMatchRow(), aMatchRow({ startsOn: '15-7-2008' })];
    const context = aTakeoverContext({ answers: [{ sheet: 1, row: 3, sameAs: '1:2' }] });
    const { plan } = judged(file({ mothers, matches, visits }), context);
    expect(plan.mothers.map(({ is }) => is)).toEqual([{ row: '1:2' }, { row: '1:2' }]);
    expect(plan.visits.map(({ mother }) => mother)).toEqual(['1:2', '1:3']);
  });
});

describe('two years of a location', () => {
  const today = '2026-11-28';
  const context = aTakeoverContext({ today: Temporal.PlainDate.from(today) });

  it('are taken over without anything wrong, whatever way a day was written in', () => {
    const { rows, plan } = judged(aTakeoverFile(today), context);
    expect(rows.filter(({ status }) => status !== 'new').map(({ remarks }) => remarks)).toEqual([]);
    expect([plan.visitors.length, plan.mothers.length, plan.matches.length]).toEqual([18, 40, 40]);
  });

  /** A spreadsheet in which somebody mistyped: cells that were swapped, emptied or moved. */
  const spoilt = fc
    .array(
      fc.record({
        sheet: fc.nat(3),
        row: fc.nat(60),
        column: fc.nat(12),
        text: fc.constantFrom('', '1-1-2025', '31-12-2026', 'Amina Bakker', 'verhuisd', '14 mrt 2026', 'x'),
      }),
      { maxLength: 12 },
    )
    .map((changes) =>
      aTakeoverFile(today, { mothers: 6, visitors: 3, days: 400 }).map(({ name, rows }, at) => ({
        name,
        rows: rows.map((cells, place) =>
          cells.map(
            (cell, column) =>
              changes.find((each) => each.sheet === at && each.row + 1 === place && each.column === column)
                ?.text ?? cell,
          ),
        ),
      })),
    );

  const place = fc.record({ sheet: fc.nat(3), row: fc.nat(60) });
  it('whatever was mistyped or left out, leave no row unanswered, bring each mother whole, and plan nothing that the use cases refuse', () => {
    fc.assert(
      fc.property(spoilt, fc.array(place, { maxLength: 4 }), (sheets, leftOut) => {
        const { rows, plan } = judged(sheets, { ...context, leftOut });
        // Whoever is taken over has no row left that is to be corrected.
        const open = new Set(
          rows
            .filter(({ status }) => ['problem', 'waits', 'ask'].includes(status))
            .map(({ title }) => title.split(' · ')[0]),
        );
        for (const { intake } of plan.mothers) expect(open).not.toContain(fullName(intake));
        for (const { status, remarks } of rows) expect(status === 'new').toBe(remarks.length === 0);
        const planned = new Set(
          Object.values(plan).flatMap((all) => all.map((each: { readonly row: string }) => each.row)),
        );
        for (const { sheet, row, status } of rows)
          expect(planned.has(`${sheet}:${row}`)).toBe(status === 'new');
        for (const mother of plan.mothers) {
          const matches = plan.matches
            .filter((match) => match.mother === mother.row)
            .map(({ startsOn }) => ({ startedOn: startsOn }));
          const visits = plan.visits.filter((visit) => visit.mother === mother.row);
          visits.forEach(({ visit }, at) => {
            const otherVisits = visits
              .filter((_, other) => other !== at)
              .map((other) => ({ visitOn: other.visit.visitOn, status: 'done' as const }));
            const around = { endedOn: mother.end?.endedOn ?? null, matches, pauses: [], otherVisits };
            expect(checkVisit({ ...visit, status: 'done' }, around, context.today).ok).toBe(true);
          });
          const state = mother.isIntakeFinished ? nextState('intake', 'finish-intake') : null;
          if (matches.length > 0) expect(state?.ok === true && nextState(state.value, 'match').ok).toBe(true);
        }
      }),
      { numRuns: 60, seed: 57 },
    );
  });
});
