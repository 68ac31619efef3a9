// `npm test`: every check and every test, and one line at the end that says how many passed and failed.
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, leftovers } from '@mim/start';
import { runChecks } from './checks.mjs';
import { closingLine, total } from './outcome.mjs';

/**
 * @param {import('@mim/start').Context} context
 * @returns {Promise<number>} The exit code.
 */
export async function main({ progress, stopping: { signal: stopping } }) {
  // Everything that is started inherits the mark and the folder, so that nothing is left behind unseen.
  const mark = randomUUID();
  const run = { mark: `MIM_TEST_RUN=${mark}`, folder: mkdtempSync(join(tmpdir(), 'mim-test-')) };
  // PostgreSQL has a user of its own when the tests run as root.
  chmodSync(run.folder, 0o755);
  Object.assign(process.env, { MIM_TEST_RUN: mark, TMPDIR: run.folder });
  try {
    const outcomes = await runChecks({ progress, stopping, run });
    progress.line();
    for (const outcome of outcomes) {
      if (outcome.failed > 0) progress.line(`  ✗ ${outcome.name}: ${closingLine(outcome)}`);
    }
    const sum = total(outcomes);
    progress.line(closingLine(sum));
    return sum.failed === 0 ? 0 : 1;
  } finally {
    end(leftovers(run));
    rmSync(run.folder, { recursive: true, force: true });
  }
}
