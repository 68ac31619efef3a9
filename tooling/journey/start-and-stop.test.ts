import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  type ProgramUnderTest,
  removeFolder,
  runStart,
  startProgram,
  temporaryDataFolder,
} from './program-under-test.js';

/** Runs the command to its end: what it said, without npm around it, and its exit code. */
async function refused(environment: NodeJS.ProcessEnv) {
  const child = runStart(environment);
  const [said, complained, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'exit'),
  ]);
  return { said: `${said}${complained}`.trim(), code };
}

let dataFolder: string;
beforeAll(() => {
  dataFolder = temporaryDataFolder();
});
afterAll(() => removeFolder(dataFolder));

const secrets = () => readFileSync(join(dataFolder, 'secrets.json'), 'utf8');
const nothingRuns = (program: ProgramUnderTest) => expect.poll(program.running).toEqual([]);

test('a second start in the same folder says where the first one is', async () => {
  const { said, code } = await refused({ MIM_DATA_FOLDER: inject('dataFolder'), PORT: '0' });
  expect(said).toContain(`It is running already, at ${inject('address')}`);
  expect(code).toBe(1);
});

test('a port that is taken is one clear line', async () => {
  const { port } = new URL(inject('address'));
  const { said, code } = await refused({ MIM_DATA_FOLDER: dataFolder, PORT: port });
  expect(said).toMatch(new RegExp(`Port ${port} .* taken .* set PORT`));
  expect(code).toBe(1);
});

test('a wrong setting is named, with what is expected', async () => {
  const { said, code } = await refused({ MIM_DATA_FOLDER: dataFolder, PORT: 'abc', MIM_DEMO: 'maybe' });
  expect(said.split('\n')).toEqual([
    expect.stringMatching(/^PORT must be a whole number .*"abc"/),
    'MIM_DEMO must be true or false (it is "maybe")',
  ]);
  expect(code).toBe(1);
});

test('a wrong setting of a server stops everything, with its name', async () => {
  const environment = { MIM_DATA_FOLDER: dataFolder, PORT: '0', MIM_LOG_LEVEL: 'loud' };
  const { said, code } = await refused(environment);
  expect(said).toContain('MIM_LOG_LEVEL must be silent, error, warn, info or debug');
  expect(code).toBe(1);
});

test('Ctrl+C stops everything, and the next start has its data and secrets', async () => {
  const first = await startProgram(dataFolder);
  expect(statSync(join(dataFolder, 'secrets.json')).mode & 0o777).toBe(0o600);
  const kept = secrets();
  expect(await first.stop('SIGINT')).toBe(130);
  await nothingRuns(first);

  const second = await startProgram(dataFolder);
  expect(secrets()).toBe(kept);
  expect(second.output()).not.toContain('Creating the database');
  expect(await second.stop('SIGTERM')).toBe(143);
  await nothingRuns(second);
});

test('a server that ends by itself is named, and nothing stays behind', async () => {
  const program = await startProgram(dataFolder);
  const ended = once(program.process, 'exit');
  const api = program.running().find(({ command }) => command.includes('apps/api/dist/main.js'));
  if (api === undefined) throw new Error('the API does not run');
  process.kill(api.pid, 'SIGKILL');
  const [code] = await ended;
  expect(code).toBe(1);
  expect(program.output()).toContain('The API ended by itself');
  await nothingRuns(program);
});

test('a PostgreSQL that is killed comes back by itself, with its data, and is said', async () => {
  const program = await startProgram(dataFolder);
  const postgres = program.running().find(({ command }) => /postgres\b.* -D /.test(command));
  if (postgres === undefined) throw new Error('PostgreSQL does not run');
  process.kill(postgres.pid, 'SIGKILL');
  await expect
    .poll(program.output, { timeout: 100_000 })
    .toContain('PostgreSQL had ended and was started again.');
  const status = async () => (await fetch(`${program.address}/readyz`)).status;
  await expect.poll(status, { timeout: 100_000 }).toBe(200);
  expect(await program.stop()).toBe(143);
  await nothingRuns(program);
});

test('even a start that is killed leaves nothing behind', async () => {
  const program = await startProgram(dataFolder);
  expect(program.running().length).toBeGreaterThan(2);
  await program.stop('SIGKILL');
  await nothingRuns(program);
});
