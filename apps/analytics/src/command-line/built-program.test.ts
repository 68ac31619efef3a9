import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { aDelivery } from '@mim/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';

/** The program as it is started: built, in a process of its own. */
const program = fileURLToPath(new URL('../../dist/command-line/main.js', import.meta.url));

let folder: DeliveryFolder;
beforeAll(async () => {
  folder = await deliveryFolder();
  for (const code of ['breda', 'ede', 'borne', 'laak']) {
    const delivery = aDelivery({
      descriptor: { location: { code, name: code, municipality: code } },
      participations: Array.from({ length: code.length * 10 }, () => ({})),
    });
    await folder.write(code, delivery, code === 'laak' ? { 'coordinators.csv': null } : {});
  }
});
afterAll(() => folder.remove());

const start = (...words: string[]) =>
  spawn(process.execPath, [program, ...words], {
    env: { MIM_LANGUAGE: 'en' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function run(...words: string[]) {
  const child = start(...words);
  const [data, messages] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, data, messages };
}

describe('the built program', () => {
  it('counts the same with threads as without', async () => {
    const validate = ['validate', '--deliveries', folder.path, '--format', 'json'];
    const alone = await run(...validate, '--workers', '0');
    const together = await run(...validate, '--workers', '3');
    expect(alone.code).toBe(1);
    expect(alone.data).toContain('file-missing');
    expect(together).toEqual(alone);
    const figures = ['figures', '--deliveries', `${folder.path}/breda`, '--year', '2008', '--scope', 'all'];
    const counted = await run(...figures, '--workers', '0');
    expect(counted).toMatchObject({ code: 0, messages: '' });
    expect(await run(...figures, '--workers', '2')).toEqual(counted);
  });

  it('ends without a word when its reader has had enough', async () => {
    const child = start(
      'figures',
      '--deliveries',
      `${folder.path}/breda`,
      '--year',
      '2008',
      '--scope',
      'all',
    );
    child.stdout.destroy();
    const [messages] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect([child.exitCode, messages]).toEqual([0, '']);
  });
});
