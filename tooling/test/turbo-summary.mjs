// What turbo tells of a run, task by task, when it is asked for a summary.
import { readFileSync } from 'node:fs';

/**
 * The part of a summary that is read.
 * @typedef {object} Summary
 * @property {{ taskId: string, package: string, cache: { status: string }, execution?: { startTime: number, endTime: number } }[]} tasks
 */

/**
 * How the tasks of a run went, by package.
 * @typedef {ReadonlyMap<string, { milliseconds: number, isRepeated: boolean }>} Tasks
 */

/**
 * @param {string} output Of turbo, which says where it wrote its summary.
 * @returns {Summary | undefined} Undefined when there is none: turbo did not get that far.
 */
export function readSummary(output) {
  const file = /^\s*Summary:\s+(\S.*)$/m.exec(output)?.[1];
  if (file === undefined) return undefined;
  return JSON.parse(readFileSync(file.trim(), 'utf8'));
}

/**
 * @param {Summary | undefined} summary
 * @param {string} task
 * @returns {Tasks}
 */
export function tasksOf(summary, task) {
  const ofTask = (summary?.tasks ?? []).filter(({ taskId }) => taskId.endsWith(`#${task}`));
  return new Map(
    ofTask.map(({ package: name, cache, execution }) => [
      name,
      {
        milliseconds: execution ? execution.endTime - execution.startTime : 0,
        isRepeated: cache.status === 'HIT',
      },
    ]),
  );
}
