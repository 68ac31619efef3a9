import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createProgress } from './progress.mjs';

/** A stream that keeps what is written to it. */
function recorder(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 60 });
  const written: string[] = [];
  stream.on('data', (chunk) => written.push(String(chunk)));
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => written.join('') };
}

test('a step that is done is one line with its time', async () => {
  const { stream, text } = recorder(false);
  expect(await createProgress(stream).step('Building', async () => 42)).toBe(42);
  expect(text()).toMatch(/^ {2}✓ Building \(\d+\.\d s\)\n$/);
});

test('a step that fails, or whose result is not good, is marked', async () => {
  const { stream, text } = recorder(false);
  const progress = createProgress(stream);
  const failing = progress.step('Building', () => Promise.reject(new Error('does not build')));
  await expect(failing).rejects.toThrow('does not build');
  await progress.step(
    'Linting',
    async () => 1,
    (code) => code === 0,
  );
  expect(text().match(/✗/g)).toHaveLength(2);
});

test('on a terminal a step says how far it is on one line that fits', async () => {
  const { stream, text } = recorder(true);
  await createProgress(stream).step('Building', async (tell) => {
    tell('a detail that is far too long for this terminal, '.repeat(3));
    await expect.poll(text).toContain('a detail');
  });
  const shown = text().split('\r\u001b[K');
  expect(shown.slice(0, -1).every((line) => line.length < 60 && !line.includes('\n'))).toBe(true);
  expect(shown.at(-1)).toMatch(/✓ Building .*\n$/);
});

test('steps that run at once share the line', async () => {
  const { stream, text } = recorder(true);
  const progress = createProgress(stream);
  const building = progress.step('Building', () => expect.poll(text).toContain('· Linting'));
  await Promise.all([building, progress.step('Linting', () => building)]);
  expect(text()).toMatch(/✓ Building .*\n/);
  expect(text()).toMatch(/✓ Linting .*\n$/);
});
