import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { writeWorkbook } from '@mim/delivery-files';
import { aDelivery } from '@mim/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { runCaptured } from '../testing/run-captured.js';
import { storeDeliveries } from '../testing/store-deliveries.js';
import { filesOfDelivery, zipOf } from '../testing/zip-delivery.js';

const commands = ['figures', 'validate', 'convert', 'export', 'export figures', 'export deliveries'];
const languages = ['nl', 'en'] as const;

/** Every example of a command's help: the lines that begin with the program's name. */
async function examplesOf(command: string, language: string): Promise<string[]> {
  const { data } = await runCaptured([...command.split(' '), '--help', '--language', language]);
  return data
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('mim-analytics ') && !line.includes('['))
    .filter((line) => line.split(' ').length > 3 && !/\(--/.test(line));
}

let database: TestDatabase;
let folder: DeliveryFolder;
beforeAll(async () => {
  [database, folder] = await Promise.all([createTestDatabase(), deliveryFolder()]);
  const deliveries = [2006, 2007, 2008].map((year) =>
    aDelivery({
      descriptor: { year },
      participations: [
        {
          started_on: `${year}-02-01`,
          child_born: `${year - 1}-11`,
          ...{ referred_on: null, intake_on: null, matched_on: null },
        },
      ],
    }),
  );
  await storeDeliveries(database, deliveries);
  await mkdir(path.join(folder.path, 'bin'));
  await writeFile(
    path.join(folder.path, 'bin', 'mim-analytics'),
    `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
    { mode: 0o755 },
  );
  for (const language of languages)
    for (const delivery of deliveries) {
      const name = { nl: 'aanleveringen', en: 'deliveries' }[language];
      const { year } = delivery.descriptor;
      await folder.write(`${language}/${name}/breda/${year}`, delivery);
      const zip = Buffer.from(zipOf(filesOfDelivery(delivery)));
      await writeFile(path.join(folder.path, language, 'breda.zip'), zip);
      await writeFile(
        path.join(folder.path, language, 'breda.xlsx'),
        await writeWorkbook(delivery, language),
      );
    }
});
afterAll(async () => {
  await Promise.all([database?.close(), folder?.remove()]);
});

/** The built program under its own name, for a shell to find. */
const program = fileURLToPath(new URL('../../dist/command-line/main.js', import.meta.url));

const environmentOf = (language: string) => ({
  MIM_LANGUAGE: language,
  MIM_ANALYTICS_DATABASE_URL: database.connectionStrings.analytics,
});

/** Whether a shell has something to do in a line beside starting the program. */
const needsShell = (line: string): boolean => /[<>|;&$]/.test(line);

/** Runs a line in a shell, in the folder of its language; what it writes to a file must be something. */
async function inShell(line: string, language: string): Promise<number | null> {
  const cwd = path.join(folder.path, language);
  const child = spawn('/bin/sh', ['-e', '-c', line], {
    cwd,
    env: { ...environmentOf(language), PATH: `${folder.path}/bin:${process.env.PATH}` },
    stdio: 'ignore',
  });
  await once(child, 'close');
  for (const [, file = ''] of line.matchAll(/>\s*(\S+)/g))
    expect([line, (await readFile(path.join(cwd, file), 'utf8')).slice(0, 1)]).not.toEqual([line, '']);
  return child.exitCode;
}

/** Runs an example as it is typed in the folder of its language. */
async function asTyped(line: string, language: string): Promise<number | null> {
  if (needsShell(line)) return inShell(line, language);
  const inFolder = (word: string, before: string) =>
    before === '--deliveries' || before === '--out' ? path.join(folder.path, language, word) : word;
  const words = line.replace(/^mim-analytics /, '').split(' ');
  const { code } = await runCaptured(
    words.map((word, index) => inFolder(word, words[index - 1] ?? '')),
    { environment: environmentOf(language) },
  );
  return code;
}

describe.each(languages)('every example of the help runs: %s', (language) => {
  it.each(commands)('%s', async (command) => {
    const examples = await examplesOf(command, language);
    expect(examples.length).toBeGreaterThan(2);
    const inTurn = examples.filter((example) => !needsShell(example));
    for (const example of inTurn) expect([example, await asTyped(example, language)]).toEqual([example, 0]);
    const shelled = examples.filter(needsShell);
    expect(await Promise.all(shelled.map((example) => asTyped(example, language)))).toEqual(
      shelled.map(() => 0),
    );
  });

  it('and says the same in both languages: as many, of the same commands', async () => {
    for (const command of commands) {
      const flagsOf = (line: string) => line.match(/--[a-z-]+/g);
      const [nl, en] = await Promise.all(languages.map((one) => examplesOf(command, one)));
      expect(nl?.map(flagsOf)).toEqual(en?.map(flagsOf));
    }
  });
});
