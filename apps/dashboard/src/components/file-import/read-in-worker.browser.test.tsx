import { expect, test } from 'vitest';
import { fileProblems } from './file-problems.js';
import { notOneFile } from './not-one-file.js';
import { readInWorker, sourceOfFile } from './read-in-worker.js';
import { tableLimits } from './sheet-table.js';
import { rowOf, workbookOf } from './testing/workbooks.js';

const never = new AbortController().signal;

const workbook = () =>
  workbookOf({ sheets: { Maart: rowOf(1, 'Naam', 'Plaats') + rowOf(2, 'Elif', 'Ede') } });

test('a workbook is read away from the page', async () => {
  const source = await sourceOfFile(new File([workbook()], 'lijst.xlsx'));
  if (!source.ok) throw new Error(source.problem.code);
  expect(await readInWorker(source.value, never)).toMatchObject({
    ok: true,
    value: { headers: ['Naam', 'Plaats'], kind: 'xlsx', sheets: { read: 'Maart', others: [] } },
  });
});

test('what takes too long is given up, in words', async () => {
  const source = { kind: 'file', name: 'lijst.xlsx', bytes: workbook() } as const;
  const answer = await readInWorker(source, never, AbortSignal.abort());
  expect(answer).toMatchObject({ ok: false, problem: { code: 'file-too-slow' } });
});

test('a file that is too large is not brought into memory, and one that cannot be read is refused', async () => {
  const large = new File([new ArrayBuffer(tableLimits.bytes + 1)], 'groot.csv');
  expect(await sourceOfFile(large)).toMatchObject({ problem: { code: 'file-too-large' } });
  const gone = new File(['Naam'], 'weg.csv');
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await sourceOfFile(gone)).toMatchObject({ problem: { code: 'file-unreadable' } });
});

test('a folder, or several files at once, are refused in words', () => {
  expect(notOneFile(['directory'], fileProblems)?.code).toBe('file-folder');
  expect(notOneFile(['file', 'file'], fileProblems)?.code).toBe('file-several');
  expect(notOneFile(['file'], fileProblems)).toBeNull();
  expect(notOneFile(['text'], fileProblems)).toBeNull();
});
