import { deliveryFiles } from '@mim/domain/delivery';
import { grouped } from '@mim/domain/kernel';
import { replaced } from '../problems/folder-problems.js';
import type { ListedProblem } from '../problems/listed-problem.js';
import type { FoundDelivery } from '../reading/descriptor-file.js';

/** The deliveries that count, and what stands in the way of choosing. */
export interface ChosenDeliveries {
  /** One a location and year, in the order in which they were found. */
  readonly chosen: readonly FoundDelivery[];
  readonly problems: readonly ListedProblem[];
}

/**
 * Chooses of every location and year the highest version. Where two folders hold that same version nobody
 * can say which counts: that is an error, never a choice. An older version is named in a warning.
 * @param found The deliveries that were found.
 */
export function chooseDeliveries(found: readonly FoundDelivery[]): ChosenDeliveries {
  const chosen: FoundDelivery[] = [];
  const problems: ListedProblem[] = [];
  const ofOneYear = grouped(
    found.map((one) => [`${one.descriptor.location.code} ${one.descriptor.year}`, one] as const),
  );
  for (const [, versions] of ofOneYear) {
    const highest = versions.reduce((best, one) => (isHigher(one, best) ? one : best));
    chosen.push(highest);
    for (const other of versions)
      if (isHigher(highest, other)) problems.push(older(other, highest));
      else if (other !== highest) problems.push(twice(other, highest));
  }
  return { chosen, problems };
}

const isHigher = (one: FoundDelivery, other: FoundDelivery): boolean =>
  one.descriptor.version > other.descriptor.version;

const older = ({ folder, descriptor }: FoundDelivery, newest: FoundDelivery): ListedProblem =>
  replaced(deliveryFiles(folder).descriptor, {
    location: descriptor.location.code,
    year: descriptor.year,
    version: descriptor.version,
    by: newest.descriptor.version,
    folder: newest.folder,
  });

function twice({ folder, descriptor }: FoundDelivery, first: FoundDelivery): ListedProblem {
  const { location, year, version } = descriptor;
  return {
    severity: 'error',
    file: deliveryFiles(folder).descriptor,
    line: 1,
    column: 'mim.version',
    value: String(version),
    code: 'delivery-twice',
    message: {
      nl: `Versie ${version} van ${location.code} over ${year} staat ook in ${first.folder}.`,
      en: `Version ${version} of ${location.code} for ${year} is also in ${first.folder}.`,
    },
  };
}
