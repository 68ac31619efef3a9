import { withActor } from '@mim/database';
import type { TestDatabase } from '@mim/database/testing';
import type { FirstBirths } from '@mim/domain/reach';
import { analyst } from './actors.js';

/** Enters first births as an analyst does; null takes back what was entered. */
export const enterFirstBirths = (
  { app }: TestDatabase,
  rows: readonly (Omit<FirstBirths, 'births'> & { readonly births: number | null })[],
): Promise<void> =>
  withActor(app, analyst, async (trx) => {
    const { firstBirthEntryId } = await trx
      .insertInto('mim.first_birth_entry')
      .values({ source: 'CBS' })
      .returning('firstBirthEntryId')
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('mim.first_births')
      .values(rows.map((row) => ({ ...row, firstBirthEntryId })))
      .execute();
  });
