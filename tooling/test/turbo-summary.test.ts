import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSummary, tasksOf } from './turbo-summary.mjs';

const task = (name: string, status: string, milliseconds: number) => ({
  taskId: name,
  package: name.split('#')[0] ?? '',
  cache: { status },
  execution: { startTime: 1_000, endTime: 1_000 + milliseconds },
});

test('a summary is found by what turbo prints, and read task by task', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mim-summary-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'run.json');
  const tasks = [
    task('@mim/api#build', 'HIT', 4),
    task('@mim/api#test', 'MISS', 900),
    task('@mim/domain#test', 'HIT', 3),
  ];
  writeFileSync(file, JSON.stringify({ tasks }));
  const summary = readSummary(`   Time:    652ms\nSummary:    ${file}\n`);
  expect([...tasksOf(summary, 'test')]).toEqual([
    ['@mim/api', { milliseconds: 900, isRepeated: false }],
    ['@mim/domain', { milliseconds: 3, isRepeated: true }],
  ]);
});

test('a run without a summary tells of no task', () => {
  expect(tasksOf(readSummary('turbo: no such package'), 'test').size).toBe(0);
});
