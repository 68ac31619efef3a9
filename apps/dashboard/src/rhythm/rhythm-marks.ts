import type { Language } from '@mim/domain/kernel';
import type { RhythmMonth } from '@mim/domain/visit';
import type { TableOfFigure } from '../components/plot/table-of-figure.js';
import { formatMonth } from '../language/format-date.js';
import { m } from '../paraglide/messages.js';

/** A month as it is drawn: of supervision there are no outings, and nobody who did not take part. */
export type ShownMonth = Omit<RhythmMonth, 'outing' | 'absent'> &
  Partial<Pick<RhythmMonth, 'outing' | 'absent'>>;

/** The kinds of marks, in the order of the legend: each was held, or was not. */
export const rhythmMarks = ['done', 'outing', 'missed', 'overdue', 'cancelled', 'planned', 'due'] as const;
export type RhythmMarkKind = (typeof rhythmMarks)[number];

/** A month in the picture. */
export interface RhythmColumn {
  readonly key: string;
  /** The first letter of the month. */
  readonly letter: string;
  /** The year, at its first month in the picture where there is room for it before the next year; elsewhere nothing. */
  readonly year: string;
  readonly marks: readonly RhythmMarkKind[];
  readonly isPaused: boolean;
  readonly isAbsent: boolean;
}

/** What is drawn of a month, from the bottom up: what was done, what was not, what is still to come. */
export function marksOf(month: ShownMonth): readonly RhythmMarkKind[] {
  const { open, done, outing = 0, missed, overdue, cancelled, planned } = month;
  const counts: readonly (readonly [RhythmMarkKind, number])[] = [
    ['done', done - outing],
    ['outing', outing],
    ['cancelled', cancelled],
    ['missed', missed],
    ['overdue', overdue],
    ['planned', planned],
    ['due', open],
  ];
  return counts.flatMap(([mark, count]) => Array.from({ length: Math.max(0, count) }, () => mark));
}

/** The months as they are drawn. */
export const rhythmColumns = (months: readonly ShownMonth[], language: Language): readonly RhythmColumn[] =>
  months.map((entry, place) => {
    const { month } = entry;
    const isFirstOfYear = place === 0 || month.endsWith('-01');
    // A year is wider than a month: of two beside each other the first would run into the second.
    const isBesideNext = months[place + 1]?.month.endsWith('-01') === true;
    return {
      key: month,
      letter: formatMonth(month, language).charAt(0),
      year: isFirstOfYear && !isBesideNext ? month.slice(0, 4) : '',
      marks: marksOf(entry),
      isPaused: entry.paused,
      isAbsent: entry.absent ?? false,
    };
  });

/** How many were done, and how many due dates went by without one. */
export function rhythmTotals(months: readonly ShownMonth[]): {
  readonly done: number;
  readonly passed: number;
} {
  const sum = (of: (month: ShownMonth) => number) => months.reduce((total, month) => total + of(month), 0);
  return { done: sum(({ done }) => done), passed: sum(({ missed, overdue }) => missed + overdue) };
}

type Words = (inputs?: Record<string, never>, options?: { readonly locale?: Language }) => string;

/** What a kind of mark stands for. */
export const markLabels: Readonly<Record<RhythmMarkKind, Words>> = {
  done: m.mother_rhythm_done,
  outing: m.mother_rhythm_outing,
  missed: m.mother_rhythm_missed,
  overdue: m.mother_rhythm_overdue,
  cancelled: m.mother_rhythm_cancelled,
  planned: m.mother_rhythm_planned,
  due: m.mother_rhythm_due,
};

/** The numbers of the picture, under a caption. */
export function rhythmTable(
  months: readonly ShownMonth[],
  caption: string,
  language: Language,
): TableOfFigure {
  const locale = { locale: language };
  const hasOutings = months.some(({ outing }) => outing !== undefined);
  const hasAbsence = months.some(({ absent }) => absent !== undefined);
  const all = ['due', 'done', 'outing', 'missed', 'overdue', 'cancelled', 'planned'] as const;
  const counted = all.filter((kind) => hasOutings || kind !== 'outing');
  return {
    caption,
    columns: [
      m.mother_rhythm_month({}, locale),
      ...counted.map((kind) =>
        kind === 'due' ? m.mother_rhythm_agreed({}, locale) : markLabels[kind]({}, locale),
      ),
      m.mother_rhythm_paused({}, locale),
      ...(hasAbsence ? [m.mother_rhythm_absent({}, locale)] : []),
    ],
    rows: months.map((entry) => ({
      key: entry.month,
      name: formatMonth(entry.month, language),
      cells: [
        ...counted.map((kind) => ({ value: entry[kind] ?? 0, text: String(entry[kind] ?? 0) })),
        ...[entry.paused, ...(hasAbsence ? [entry.absent === true] : [])].map((holds) => ({
          value: holds ? 1 : 0,
          text: holds ? m.form_yes({}, locale) : m.form_no({}, locale),
        })),
      ],
    })),
  };
}
