import { slugOf } from '@mim/domain/kernel';
import { sql, type Transaction } from 'kysely';
import { setActor } from '../../actor/with-actor.js';
import type { ValidDelivery } from '../../delivery/store-delivery.js';
import type { Database } from '../../schema/database.generated.js';
import { demoLoader, loaderAs } from '../demo-loader.js';
import type { DemoRows } from '../programme/rows.js';
import { closedLocations, notSentYet } from './made-locations.js';
import { pastDeliveries } from './past-deliveries.js';
import { receivedBefore } from './received-before.js';
import { confirmed, type RecordedHere, recordedHere } from './recorded-here.js';
import { storeDeliveries } from './store-deliveries.js';
import { yearOf } from './years.js';

/** What the deliveries of the years after 2008 are made of. */
export interface DeliverySources {
  readonly published: readonly ValidDelivery[];
  /** What was made up of each location, and last what lies between locations. */
  readonly parts: readonly DemoRows[];
  /** ISO text. */
  readonly today: string;
  /** Master secret of pseudonyms, of the server that will read the same records. */
  readonly secret: string;
}

/**
 * Stores what was delivered of the years from 2009 up to the one before today: the last one as the program itself makes it from
 * what is recorded, the others as another program sent them.
 * @param trx Transaction of `mim_owner`.
 * @returns How many were stored.
 */
export async function fillDeliveries(
  trx: Transaction<Database>,
  { published, parts, today, secret }: DeliverySources,
): Promise<number> {
  const recordedYear = yearOf(today) - 1;
  const between = parts.at(-1);
  if (between === undefined) return 0;
  const here = new Map(
    parts.slice(0, -1).map((rows) => {
      const recorded = recordedHere(rows, between, secret, recordedYear);
      return [recorded.code, recorded] as const;
    }),
  );
  const codes = [...here.keys()];
  await setActor(trx, loaderAs('administrator'));
  await storeClosedLocations(trx);
  await setActor(trx, { ...loaderAs('coordinator', codes), accountId: 'mim-retention' });
  await storeErased(trx, here);
  await setActor(trx, loaderAs('coordinator', [...codes, ...closedLocations.map(({ code }) => code)]));
  const past = pastDeliveries(published, here, recordedYear).map((delivery) => ({
    ...delivery,
    confirmedWarnings: confirmed(delivery),
  }));
  const locations = await deliveringLocations(trx);
  const last = [...here.values()].flatMap(({ code, delivery }) => {
    const location = locations.get(code);
    return location === undefined || notSentYet.includes(code) ? [] : [delivery(location, recordedYear)];
  });
  const stored = await storeDeliveries(trx, [...past, ...last].map(receivedBefore(today)));
  await setActor(trx, loaderAs('analyst'));
  await acceptAll(trx, recordedYear);
  return stored;
}

/** The institute accepted what was delivered; of the last year it has not looked at all yet. */
const acceptAll = (trx: Transaction<Database>, lastYear: number) =>
  sql`insert into mim.delivery_judgement (location_id, delivery_id, verdict)
    select location_id, delivery_id, 'accepted' from mim.delivery as d
    where sent_by = ${demoLoader} and (year < ${lastYear} or left(location_id, 1) < 'h')
      and not exists (select from mim.delivery_judgement as j where j.location_id = d.location_id and j.delivery_id = d.delivery_id)`.execute(
    trx,
  );

async function storeClosedLocations(trx: Transaction<Database>): Promise<void> {
  const once = { providers: closedLocations.map(({ provider }) => provider) };
  await trx
    .insertInto('mim.provider')
    .values(once.providers.map((name) => ({ providerId: slugOf(name), name })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('mim.location')
    .values(
      closedLocations.map(({ code, name, firstYear, lastYear }) => ({
        locationId: code,
        name,
        municipality: name,
        firstYear,
        lastYear,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('mim.location_provider')
    .values(closedLocations.map(({ code, provider }) => ({ locationId: code, providerId: slugOf(provider) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function storeErased(
  trx: Transaction<Database>,
  here: ReadonlyMap<string, RecordedHere>,
): Promise<void> {
  const rows = [...here.values()].flatMap(({ code, erased }) =>
    erased.map((group) => ({ locationId: code, ...group })),
  );
  if (rows.length > 0)
    await trx
      .insertInto('mim.erased_uptake')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Each location as its deliveries name it. */
async function deliveringLocations(
  trx: Transaction<Database>,
): Promise<
  ReadonlyMap<
    string,
    { readonly name: string; readonly municipality: string; readonly providers: readonly string[] }
  >
> {
  const { rows } = await sql<{ code: string; name: string; municipality: string; providers: string[] }>`
    select l.location_id as code, l.name, l.municipality, array(
      select p.name from mim.location_provider as lp join mim.provider as p on p.provider_id = lp.provider_id
      where lp.location_id = l.location_id order by p.name
    ) as providers
    from mim.location as l`.execute(trx);
  return new Map(rows.map(({ code, ...location }) => [code, location]));
}
