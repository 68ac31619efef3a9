import type { Database } from '@mim/database';
import type { DeliveryVerdict } from '@mim/domain/delivery';
import { sql, type Transaction } from 'kysely';

/** The version of a year that counts, as a board needs it. */
export interface CountedDelivery {
  readonly year: number;
  readonly version: number;
  readonly isNil: boolean;
  /** Day on which the first version of the year came in. */
  readonly firstReceivedOn: string;
  readonly verdict: DeliveryVerdict | null;
  readonly reason: string | null;
  /** Day of the judgement. */
  readonly judgedOn: string | null;
}

/** A location with what it delivered of some years and when it was reminded of them. */
export interface DeliveringRow {
  readonly locationId: string;
  readonly name: string;
  readonly municipality: string;
  readonly firstYear: number;
  readonly lastYear: number | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly providers: readonly string[];
  readonly deliveries: readonly CountedDelivery[];
  readonly reminders: readonly { readonly year: number; readonly remindedOn: string }[];
}

/**
 * Locations with the version of each year that counts, what the institute said last of it, and when they were reminded: one
 * statement, however many there are.
 * @param among Codes of the locations; null: every location.
 * @param years From and until which year.
 */
export async function deliveringLocations(
  trx: Transaction<Database>,
  among: readonly string[] | null,
  years: { readonly from: number; readonly until: number },
  limit: number,
): Promise<readonly DeliveringRow[]> {
  const { rows } = await sql<DeliveringRow>`
    select l.location_id as "locationId", l.name, l.municipality, l.first_year as "firstYear", l.last_year as "lastYear",
      l.opened_on as "openedOn", l.closed_on as "closedOn",
      array(
        select p.name from mim.location_provider as lp join mim.provider as p on p.provider_id = lp.provider_id
        where lp.location_id = l.location_id order by p.name
      ) as providers,
      (
        select coalesce(json_agg(json_build_object('year', v.year, 'version', v.version, 'isNil', v.is_nil,
          'firstReceivedOn', v.first_received_on, 'verdict', v.verdict, 'reason', v.reason, 'judgedOn', v.judged_on)), '[]')
        from (
          select distinct on (d.year) d.year, d.version, d.descriptor -> 'nil' = 'true' as is_nil, j.verdict, j.reason,
            (min(d.received_at) over (partition by d.year) at time zone 'Europe/Amsterdam')::date as first_received_on,
            (j.judged_at at time zone 'Europe/Amsterdam')::date as judged_on
          from mim.delivery as d left join lateral (
            select verdict, reason, judged_at from mim.delivery_judgement as judged
            where judged.location_id = d.location_id and judged.delivery_id = d.delivery_id
            order by judged_at desc limit 1
          ) as j on true
          where d.location_id = l.location_id and d.year between ${years.from} and ${years.until}
          order by d.year, d.version desc
        ) as v
      ) as deliveries,
      (
        select coalesce(json_agg(json_build_object('year', r.year, 'remindedOn', r.reminded_on)), '[]') from (
          select year, (max(reminded_at) at time zone 'Europe/Amsterdam')::date as reminded_on from mim.delivery_reminder as m
          where m.location_id = l.location_id and m.year between ${years.from} and ${years.until} group by year
        ) as r
      ) as reminders
    from mim.location as l
    where ${among}::text[] is null or l.location_id = any (${among}::text[])
    order by l.name, l.location_id limit ${limit}`.execute(trx);
  return rows;
}
