import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '@mim/start';
import { inject } from 'vitest';

interface FigureRow {
  readonly scope: string;
  readonly measure: string;
  readonly breakdown?: string | null;
  readonly category?: string | null;
  readonly count?: number | null;
  readonly base?: number | null;
  readonly value?: number | null;
  readonly unknown?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

/** The figures of a scope, and how one of them is found. */
export interface Figures {
  readonly rows: readonly FigureRow[];
  readonly find: (
    measure: string,
    breakdown?: string | null,
    category?: string | null,
  ) => FigureRow | undefined;
  /** Those of each location that delivered. */
  readonly everyLocation: readonly Figures[];
}

/** The figures of a year of the country, of each provider and of each location, as whoever runs the program asks them. */
export async function commandLineFigures(year: number): Promise<(scope: string) => Figures> {
  const words = ['figures', '--database', '--year', `${year}`, '--scope', 'all', '--format', 'json'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, 'tooling/start/preflight.cjs'), 'analytics', ...words],
    { env: { ...process.env, MIM_DATA_FOLDER: inject('dataFolder') }, maxBuffer: 500_000_000 },
  );
  const all = JSON.parse(stdout) as readonly FigureRow[];
  const locations = [...new Set(all.map(({ scope }) => scope))].filter((one) => one.startsWith('location:'));
  const figuresOf = (scope: string, everyLocation: readonly Figures[] = []): Figures => {
    const rows = all.filter((row) => row.scope === scope);
    return {
      rows,
      find: (measure, breakdown = null, category = null) =>
        rows.find(
          (row) =>
            row.measure === measure &&
            (row.breakdown ?? null) === breakdown &&
            (row.category ?? null) === category,
        ),
      everyLocation,
    };
  };
  const everyLocation = locations.map((scope) => figuresOf(scope));
  return (scope) => figuresOf(scope, everyLocation);
}
