import { type Database, readDeliveryRows } from '@mim/database';
import type { AnnualRows } from '@mim/domain/annual-registration';
import type { LocationYears, TableName, TableRow } from '@mim/domain/delivery';
import { sql, type Transaction } from 'kysely';

/** A location as it delivers: for which years, under which names, and who runs the programme there. */
export async function deliveringLocation(
  trx: Transaction<Database>,
  locationId: string,
): Promise<
  LocationYears & {
    readonly code: string;
    readonly name: string;
    readonly municipality: string;
    readonly providers: readonly string[];
  }
> {
  const { rows } = await sql<{
    name: string;
    municipality: string;
    firstYear: number;
    lastYear: number | null;
    providers: string[];
  }>`
    select l.name, l.municipality, l.first_year as "firstYear", l.last_year as "lastYear", array(
      select p.name from mim.location_provider as lp join mim.provider as p on p.provider_id = lp.provider_id
      where lp.location_id = l.location_id order by p.name
    ) as providers
    from mim.location as l where l.location_id = ${locationId}`.execute(trx);
  const [row] = rows;
  if (row === undefined) throw new Error('a location of an account is not there');
  return { code: locationId, ...row };
}

/** The versions of a location's deliveries, the latest first, with what the institute said last of each. */
export const deliveriesOf = (trx: Transaction<Database>, locationId: string) =>
  trx
    .selectFrom('mim.delivery as delivery')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('mim.delivery_judgement as judged')
          .select(['judged.verdict', 'judged.reason', 'judged.judgedAt'])
          .whereRef('judged.locationId', '=', 'delivery.locationId')
          .whereRef('judged.deliveryId', '=', 'delivery.deliveryId')
          .orderBy('judged.judgedAt', 'desc')
          .limit(1)
          .as('judgement'),
      (join) => join.onTrue(),
    )
    .select([
      'delivery.deliveryId',
      'delivery.year',
      'delivery.version',
      'delivery.descriptor',
      'delivery.checksum',
      'delivery.keyCheck',
      'delivery.correctionReason',
      'delivery.confirmedWarnings',
      'delivery.participations',
      'delivery.visitingMothers',
      'delivery.coordinators',
      'delivery.sentBy',
      'delivery.receivedAt',
      'judgement.verdict',
      'judgement.reason as verdictReason',
    ])
    .where('delivery.locationId', '=', locationId)
    .orderBy('delivery.year', 'desc')
    .orderBy('delivery.version', 'desc')
    .execute();
export type DeliveryHeader = Awaited<ReturnType<typeof deliveriesOf>>[number];

/** The rows of a version as they were sent. */
export async function sentRows(
  trx: Transaction<Database>,
  locationId: string,
  deliveryId: string,
): Promise<AnnualRows> {
  const rowsOf = async <Name extends TableName>(name: Name): Promise<readonly TableRow<Name>[]> => {
    const rows: TableRow<Name>[] = [];
    for await (const batch of readDeliveryRows(trx, name, { locationId, deliveryId })) rows.push(...batch);
    return rows;
  };
  return {
    participations: await rowsOf('participations'),
    'visiting-mothers': await rowsOf('visiting-mothers'),
    coordinators: await rowsOf('coordinators'),
    uptake: await rowsOf('uptake'),
  };
}

/** What was published of the country in the latest edition that is not later than a year; nothing where there is none. */
export const publishedFigures = (trx: Transaction<Database>, year: number) =>
  trx
    .selectFrom('mim.published_figure')
    .select(['year', 'measure', 'breakdown', 'category', 'count', 'percent'])
    .where('year', '=', (from) =>
      from
        .selectFrom('mim.published_edition')
        .select((edition) => edition.fn.max('year').as('latest'))
        .where('year', '<=', year),
    )
    .orderBy('figureId')
    .execute();
