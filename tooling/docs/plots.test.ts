import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(path.join(root, 'docs/delivery/plots.md'), 'utf8');
const breda = path.join(root, 'packages/database/demo/deliveries-2008/breda');

/** The program that a page gives in a language. */
const programIn = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(page)?.[1] ?? '';

interface Interpreter {
  readonly language: string;
  readonly command: string;
  /** How a program is given to it. */
  readonly flag: string;
  /** What the program needs: where it fails, it is not there. */
  readonly needs: string;
}

const interpreters: readonly Interpreter[] = [
  { language: 'r', command: 'Rscript', flag: '-e', needs: 'png' },
  { language: 'python', command: 'python3', flag: '-c', needs: 'import matplotlib' },
];

describe.each(interpreters)('the page in $language', ({ language, command, flag, needs }) => {
  const isThere = spawnSync(command, [flag, needs]).status === 0;

  test('makes a plot in ten lines', () => {
    expect(programIn(language).trim().split('\n')).toHaveLength(10);
  });

  test.skipIf(!isThere)(`runs, where ${command} and what it needs are there`, () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mim-plot-'));
    try {
      cpSync(breda, path.join(folder, 'breda'), { recursive: true });
      const run = spawnSync(command, [flag, programIn(language)], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, MPLBACKEND: 'Agg' },
      });
      expect([run.status, run.stderr]).toEqual([0, expect.any(String)]);
      expect(readFileSync(path.join(folder, 'origin.png')).subarray(1, 4).toString('latin1')).toBe('PNG');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
