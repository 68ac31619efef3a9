import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders, root } from '@mim/start';

/**
 * A package that has tests.
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} report Where vitest writes its report.
 */

/**
 * Every package of the workspace with a test script, so that none can be forgotten.
 * @returns {Suite[]}
 */
export function suites() {
  return packageFolders().flatMap((folder) => {
    const { name, scripts } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return scripts?.test ? [{ name, report: join(root, folder, 'reports', 'vitest.json') }] : [];
  });
}

/**
 * Removes the reports of an earlier run: a suite that breaks must not be counted by an old one.
 * @param {readonly Suite[]} all
 */
export function removeReports(all) {
  for (const { report } of all) rmSync(report, { force: true });
}

/**
 * @param {Suite} suite
 * @returns {import('./outcome.mjs').VitestReport | undefined} Undefined when there is none, or half of one.
 */
export function readReport({ report }) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}
