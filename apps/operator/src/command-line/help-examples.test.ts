import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { languages } from '@mim/domain/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplesOf, wordsOf } from '../testing/examples-of.js';
import { installation } from '../testing/installation.js';
import { runCaptured } from '../testing/run-captured.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'mim-operator-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** In an order in which their examples can be typed. Those of `setup` run where it is tested, on a server that has no roles yet. */
const commands = ['doctor', 'migrate', 'administrator create', 'second-factor reset', 'backup', 'restore'];

/** What must be so before the examples of a command. */
const before: Readonly<Record<string, () => Promise<unknown>>> = {
  'second-factor reset': () =>
    sql`insert into auth."user" (id, name, email) values ('anna', 'Anna', 'anna@example.org')
      on conflict do nothing`.execute(database.owner),
  restore: () => sql`drop schema mim cascade; drop schema auth cascade`.execute(database.owner),
};

it.each(languages)('the help lists every command, and an unknown one is one line (%s)', async (language) => {
  const { data } = await runCaptured(['--help', '--language', language]);
  for (const command of ['setup', ...commands])
    expect(data.some((line) => line.trim().startsWith(`${command.split(' ')[0]} `))).toBe(true);
  const unknown = await runCaptured(['mend', '--language', language]);
  expect([unknown.code, unknown.data, unknown.lines.length]).toEqual([2, [], 1]);
  expect((await runCaptured([], { MIM_LANGUAGE: language })).lines).toHaveLength(1);
});

/** An example without what whoever types it makes up: the same in another language does the same. */
const asCommand = (example: string): string =>
  example.replace(/(--(?:folder|email|name)) (?:"[^"]*"|\S+)/g, '$1 …');
const ran = new Set<string>();

describe.each(languages)('every example of the help runs: %s', (language) => {
  beforeAll(() => mkdir(join(folder, language)));

  it.each(commands)('%s', async (command) => {
    const examples = await examplesOf(command, language);
    expect(examples.length).toBeGreaterThan(0);
    const others = examples.filter((example) => !ran.has(asCommand(example)));
    if (others.length > 0) await before[command]?.();
    for (const example of others) {
      ran.add(asCommand(example));
      const typed = wordsOf(example, (name) => join(folder, language, name));
      const { code, lines } = await runCaptured(typed, {
        MIM_LANGUAGE: language,
        ...installation(database),
      });
      expect([example, code, lines]).toEqual([example, 0, []]);
    }
  });
});
