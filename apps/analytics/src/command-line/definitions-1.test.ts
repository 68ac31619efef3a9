import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededDeliveries } from '../figures/testing/seeded-deliveries.js';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { runCaptured } from '../testing/run-captured.js';

/**
 * Checksums (SHA-256) of what the program printed on standard output before there was a second version of the definitions:
 * `figures --scope all`, of deliveries that are the same for ever and of the registration of 2008. An edition made then must be
 * made again byte for byte; a checksum is never made anew.
 */
const printedOfSeeded = {
  '2006 figures csv': 'a1bb869d9dd144c2908625f58a86b142669e4a0bf651016bd73a27c1d505c961',
  '2006 figures json': '21d0d5bb60a27cf68c7d8af92b63deb4cd62c708898f8913d0d0083c75b48d16',
  '2006 curves csv': '6b5a8025f4aaf4c0ee42d0b917684df937ccf0d34a4cea2253dab31cc9b28e85',
  '2006 curves json': '9ee62d3b1307c4f81c97a874d652a24ba465923d0e5c94a39da07dd6dfb02479',
  '2007 figures csv': '9263ef69d8acaf13925a5636340b53f3e68701e4e8eb8d4fe1ed8c5661f864a8',
  '2007 figures json': '9fd6ebd5c551f5e57db81aded4b9d7eb654383d6430bcae9cb50de5634b9b808',
  '2007 curves csv': '91f918ba4b0415dfcb67cb65a350a4184ce032115d7aff2889341cd38351cd98',
  '2007 curves json': 'adc3c9f4968034c5080da838c08660811326783d3307330a8ae0cfe0f2fae33a',
  '2008 figures csv': 'f7eabbbe7b75ab2e978ac9ec6fb135be2612ae83690f1c1b421aa58d1a0d0b5c',
  '2008 figures json': '5a684e15a55a3b72665f100907c4ae18085c5bf7c5b2433828e3fe1b9a3418f9',
  '2008 curves csv': 'a8b2795e1ff7d45d3088373dc87b6f59c3043fe83c27549361149a7367613a11',
  '2008 curves json': 'feec8deb878e57e4f4244f1180d3b85911a535aa59bb6752b6fd05bda2c32943',
  '2009 figures csv': 'df417fdf64e66500b2e2eb8de53591d5ef5d561eeb7cd32ca366dec1b89300eb',
  '2009 figures json': '807f4a45e6389a7dc929528e3280c2ca67e01431591c9eecd2f769454aa586ac',
  '2009 curves csv': '81d80059541bb7b774814ef6b802f8a92e08abd6fa533e1610f1e032184b9673',
  '2009 curves json': '3975167e10d00f667a8e6ba91e953fa42d73d72c514213903aaf603d65562bd7',
};
const printedOf2008 = {
  '2008 figures csv': 'c687d5596d6a28042f98782870cee14df355dcfb830424a103f73e8ea9985f0a',
  '2008 figures json': '99fda02d536c214c879550193ec0312b8d0b9df719d2f8b13e827dddf9b3a879',
  '2008 curves csv': 'e5fbb7f2fe988820418948d2a729b4034b62f9c0ead0ae0eaec66b6e95a057a6',
  '2008 curves json': '0b1511c6c3172344b1839ef260444b290573a09430bee96cd3827b59ce066d88',
};

const demo = fileURLToPath(new URL('../../../../packages/database/demo/deliveries-2008', import.meta.url));

let folder: DeliveryFolder;
beforeAll(async () => {
  folder = await deliveryFolder();
  for (const delivery of seededDeliveries()) {
    const { location, year } = delivery.descriptor;
    await folder.write(`${year}/${location.code}`, delivery);
  }
});
afterAll(() => folder.remove());

/** The checksum of what is printed now. */
async function printed(deliveries: string, what: string): Promise<string> {
  const [year = '', kind, format = ''] = what.split(' ');
  const run = await runCaptured([
    'figures',
    ...['--deliveries', deliveries, '--year', year, '--scope', 'all', '--format', format],
    ...['--definitions', '1', ...(kind === 'curves' ? ['--curves'] : [])],
  ]);
  expect(run).toMatchObject({ code: 0, lines: [] });
  return createHash('sha256').update(run.data).digest('hex');
}

describe('definitions 1 print what was printed before there were others, byte for byte', () => {
  it.each(Object.entries(printedOfSeeded))('of deliveries of six years: %s', async (what, checksum) => {
    expect(await printed(folder.path, what)).toBe(checksum);
  });

  it.each(Object.entries(printedOf2008))('of the registration of 2008: %s', async (what, checksum) => {
    expect(await printed(demo, what)).toBe(checksum);
  });
});
