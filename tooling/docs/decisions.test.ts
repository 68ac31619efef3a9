import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@mim/start';
import { describe, expect, test } from 'vitest';

const folder = join(root, 'docs', 'adr');
const files = readdirSync(folder).sort();

test('decisions are numbered one after the other', () => {
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_file, place) => place + 1));
});

describe.each(files)('%s', (file) => {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');

  test('has its number, its status and the parts of a decision', () => {
    expect(lines[0]).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. `));
    expect(lines.slice(1, 4)).toEqual([
      '',
      expect.stringMatching(/^Status: (accepted|superseded by \d+)$/),
      '',
    ]);
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## Forces',
      '## Decision',
      '## Rejected',
      '## Cost',
    ]);
  });
});
