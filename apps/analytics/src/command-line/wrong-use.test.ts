import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { aDelivery } from '@mim/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { runCaptured } from '../testing/run-captured.js';

let folder: DeliveryFolder;
beforeAll(async () => {
  folder = await deliveryFolder();
  await folder.write('deliveries/breda', aDelivery());
  await mkdir(path.join(folder.path, 'empty'));
  await writeFile(path.join(folder.path, 'file'), '');
  await writeFile(path.join(folder.path, 'list'), 'breda\nNot A Code\n');
  await writeFile(path.join(folder.path, 'large'), 'breda\n'.repeat(200_000));
  await symlink(path.join(folder.path, 'nowhere'), path.join(folder.path, 'dangling'));
});
afterAll(() => folder.remove());

/** Words as they are typed; DIR is the folder of deliveries, TMP the folder around it. */
const wordsOf = (typed: string): string[] =>
  typed
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replace('DIR', path.join(folder.path, 'deliveries')).replace('TMP', folder.path));

const right = 'figures --deliveries DIR --year 2008';

describe('wrong use ends with 2, one line and no data', () => {
  it.each([
    ['', 'No command'],
    ['figurs', 'figurs'],
    ['figures', '--deliveries'],
    ['figures --deliveries DIR', '--year'],
    ['figures --year 2008', '--deliveries'],
    ['figures --deliveries DIR --year', '--year'],
    ['figures --deliveries DIR --year 08', '--year'],
    ['figures --deliveries DIR --year 2008.5', '--year'],
    ['figures --deliveries DIR --year 1999', '--year'],
    ['figures --deliveries DIR --year next', '--year'],
    [`${right} --unknown`, '--unknown'],
    [`${right} --unknown --other`, '--unknown'],
    [`${right} -x`, '-x'],
    [`${right} extra`, 'extra'],
    [`${right} --year 2008`, '--year'],
    [`${right} --format xml`, 'xml'],
    [`${right} --language fr`, 'fr'],
    [`${right} --scope breda`, 'national|location:<code>|provider:<name>|all'],
    [`${right} --scope location:`, 'location:'],
    [`${right} --scope location:ede`, 'breda'],
    [`${right} --scope provider:Nobody`, 'Careyn'],
    [`${right} --workers many`, '--workers'],
    [`${right} --expected TMP/none`, 'none'],
    [`${right} --expected TMP/list`, 'list:2'],
    [`${right} --expected TMP`, 'EISDIR'],
    [`${right} --expected /dev/zero`, 'EINVAL'],
    [`${right} --expected TMP/large`, 'EFBIG'],
    ['figures --deliveries DIR --year 2010', '2008'],
    ['figures --deliveries TMP/empty --year 2008', 'empty'],
    ['figures --deliveries TMP/none --year 2008', 'none'],
    ['figures --deliveries TMP/file --year 2008', 'file'],
    ['figures --deliveries TMP/dangling --year 2008', 'dangling'],
    ['validate', '--deliveries'],
    ['validate --deliveries DIR --year 2010', '2010'],
    ['validate --deliveries TMP/empty', 'empty'],
    ['validate --deliveries DIR --format xml', 'xml'],
    [`${right} --out TMP/file`, '--force'],
    [`${right} --out TMP/none/file`, 'none'],
    [`${right} --out TMP/file/below`, 'file'],
    ['validate --deliveries DIR --out TMP/file', '--force'],
    ['validate --deliveries DIR --scope all', '--scope'],
  ])('%s', async (typed, named) => {
    const run = await runCaptured(wordsOf(typed));
    expect(run.code).toBe(2);
    expect(run.data).toBe('');
    expect(run.lines).toHaveLength(1);
    expect(run.lines[0]).toContain(named);
    expect(run.lines[0]).not.toMatch(/Error|\bat \/|\.js\b/);
  });

  it('the line is Dutch unless English is asked for', async () => {
    const first = async (words: string[], environment: Record<string, string>) =>
      (await runCaptured(words, { environment })).lines[0];
    expect(await first(['figurs'], {})).toContain('bestaat niet');
    expect(await first(['figurs'], { LANG: 'C.UTF-8' })).toContain('bestaat niet');
    expect(await first(['figurs'], { LANG: 'en_GB.UTF-8' })).toContain('There is no command');
    expect(await first(['figurs'], { LANG: 'en_GB.UTF-8', MIM_LANGUAGE: 'nl' })).toContain('bestaat niet');
    expect(await first(['figures', '--language', 'en'], {})).toContain('is missing');
    expect(await first(['figures', '--language=en'], {})).toContain('is missing');
  });
});

describe('help', () => {
  it.each([
    [['--help'], 'OPDRACHTEN', 'COMMANDS'],
    [['figures', '--help'], 'VOORBEELDEN', 'EXAMPLES'],
    [['validate', '--help'], 'VOORBEELDEN', 'EXAMPLES'],
  ])('%s is data, in Dutch and English', async (words, dutch, english) => {
    const nl = await runCaptured(words, { environment: {} });
    expect([nl.code, nl.lines]).toEqual([0, []]);
    expect(nl.data).toContain(dutch);
    expect((await runCaptured([...words, '--language', 'en'])).data).toContain(english);
  });

  it('can be typed as it stands where the program is called by a script of npm', async () => {
    const { data } = await runCaptured(['export', '--help'], {
      environment: { npm_lifecycle_event: 'analytics' },
    });
    expect(data).toContain('npm run --silent analytics -- export figures --deliveries');
    expect(data).not.toContain('mim-analytics');
  });

  it('names every option of a command', async () => {
    const { data } = await runCaptured(['figures', '--help']);
    for (const flag of ['deliveries', 'year', 'scope', 'format', 'curves', 'expected', 'workers', 'language'])
      expect(data).toContain(`--${flag}`);
  });
});
