import type { Database } from '@mim/database';
import type { ReadDeliveryFile } from '@mim/delivery-files';
import { canDeliverYear, registrationFigures } from '@mim/domain/annual-registration';
import type { Delivery } from '@mim/domain/delivery';
import type { Transaction } from 'kysely';
import { confirmationsOf } from '../annual-registration/confirmations.repository.js';
import { holdingConfirmations } from '../annual-registration/confirmed-notices.js';
import { publishedFigures, sentRows } from '../annual-registration/deliveries.repository.js';
import { figuresBeside } from '../annual-registration/figures-beside.js';
import { rowsOfYear } from '../annual-registration/make-registration.js';
import { readSources } from '../annual-registration/read-sources.js';
import { showNotice } from '../annual-registration/show-registration.js';
import type { CheckedFile } from './delivery-files.schema.js';
import { judgeFile } from './judge-file.js';
import { sameAsSent } from './refusals.js';

/** So many rows of a file are named at a warning. */
const mostNamed = 8;

/** What a file holds and what sending it would do. Nothing is stored. */
export async function checkFile(
  trx: Transaction<Database>,
  locationId: string,
  { kind, descriptor, delivery, problems }: ReadDeliveryFile,
  today: string,
): Promise<CheckedFile> {
  return {
    locationId,
    kind,
    about:
      descriptor === null
        ? null
        : {
            formatVersion: descriptor.formatVersion,
            year: descriptor.year,
            version: descriptor.version,
            location: descriptor.location.name,
            isNil: descriptor.nil,
          },
    problems: [...problems.listed],
    errors: problems.errors,
    warnings: problems.warnings,
    notListed: problems.notListed,
    sound: delivery === null ? null : await soundFile(trx, locationId, delivery, today),
  };
}

async function soundFile(
  trx: Transaction<Database>,
  locationId: string,
  read: Delivery,
  today: string,
): Promise<NonNullable<CheckedFile['sound']>> {
  const { year } = read.descriptor;
  const sources = await readSources(trx, locationId, year, today);
  const { latest, deliveries, location } = sources;
  const { delivery, notices, basis, isSameAsSent } = judgeFile(read, sources);
  const holding = holdingConfirmations(notices, await confirmationsOf(trx, locationId, year));
  const before = deliveries.find((each) => each.year === year - 1);
  const earlierRows =
    before === undefined
      ? rowsOfYear({ ...sources, kept: [] }, year - 1)
      : await sentRows(trx, locationId, before.deliveryId);
  const published = await publishedFigures(trx, year);
  const recorded = rowsOfYear(sources, year);
  const can = canDeliverYear(year, location, today);
  const isSame = isSameAsSent && latest?.verdict !== 'sent-back';
  return {
    basis,
    version: delivery.descriptor.version,
    notices: notices.map((notice) => ({
      ...showNotice(notice, holding.get(notice.key), (table, id) => ({ table, id, name: null })),
      // Whom a row of a file is of nobody here knows.
      subjects: [],
      ids: notice.rows.slice(0, mostNamed),
    })),
    figures: figuresBeside({
      now: registrationFigures(delivery, year),
      earlier: registrationFigures(earlierRows, year - 1),
      published,
      isRunning: today <= `${year}-12-31`,
    }),
    earlier: { year: year - 1, isSent: before !== undefined },
    country: published[0] === undefined ? null : { year: published[0].year },
    recorded: {
      participations: recorded.participations.length,
      visitingMothers: recorded['visiting-mothers'].length,
    },
    replaces:
      latest === undefined ? null : { version: latest.version, isFromElsewhere: latest.keyCheck === null },
    refusal: can.ok ? (isSame ? sameAsSent : null) : can.problem,
  };
}
