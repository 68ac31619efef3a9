import { statfs } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ServerFacts } from '@mim/database';
import { type Finding, good, notGood } from './finding.js';
import type { RightSettings } from './setting-checks.js';

const gigabyte = 1024 ** 3;
const least = 5 * gigabyte;

/** Whether there is room for the data: of a database of npm start its disk, of another only how large it is. */
export async function diskChecks(
  server: ServerFacts | undefined,
  { MIM_DATA_FOLDER = '.data' }: RightSettings,
): Promise<Finding[]> {
  const size = server === undefined ? null : written(server.bytes);
  const holds = size === null ? ['', ''] : [` De database is ${size} groot.`, ` The database takes ${size}.`];
  const folder = resolve(MIM_DATA_FOLDER);
  const disk = await statfs(folder).catch(() => null);
  if (disk === null)
    return [
      good('disk', [
        `Er is hier geen gegevensmap: bewaak de schijf van de server van PostgreSQL daar.${holds[0]}`,
        `There is no data folder here: watch the disk of PostgreSQL's server over there.${holds[1]}`,
      ]),
    ];
  const free = disk.bavail * disk.bsize;
  // As much again must fit: what is put in order or put back stands there twice for a while.
  const needed = Math.max(least, 2 * (server?.bytes ?? 0));
  if (free < needed)
    return [
      notGood(
        'wrong',
        'disk',
        [
          `Op de schijf van ${folder} is nog ${written(free)} vrij.${holds[0]}`,
          `The disk of ${folder} has ${written(free)} left.${holds[1]}`,
        ],
        [`Zorg voor minstens ${written(needed)}.`, `See to at least ${written(needed)}.`],
      ),
    ];
  return [
    good('disk', [
      `${written(free)} vrij op de schijf van ${folder}.${holds[0]}`,
      `${written(free)} free on the disk of ${folder}.${holds[1]}`,
    ]),
  ];
}

const written = (bytes: number): string =>
  bytes >= gigabyte ? `${(bytes / gigabyte).toFixed(1)} GB` : `${Math.ceil(bytes / 1024 ** 2)} MB`;
