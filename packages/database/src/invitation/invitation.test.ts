import { closedInvitationDays, invitationMinutes } from '@mim/domain/account';
import { ok } from '@mim/domain/kernel';
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../actor/actor.js';
import { actorsOfAccount } from '../actor/actors-of-account.js';
import { withActor } from '../actor/with-actor.js';
import { attemptWithInvitation } from '../actor/with-invitation.js';
import type { Database } from '../schema/database.generated.js';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import { invitationTokenHash } from './invitation-token.js';
import { inviteFirstAdministrator } from './invite-first-administrator.js';
import {
  lockInvitations,
  type NewInvitation,
  type StoredInvitation,
  storeInvitation,
} from './store-invitation.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  await withActor(database.app, { ...administrator, accountId: 'founder' }, (trx) =>
    trx
      .insertInto('mim.membership')
      .values([
        { accountId: administrator.accountId, role: 'administrator' },
        { accountId: 'test-manager-breda', role: 'manager', providerId: 'provider-of-breda' },
      ])
      .execute(),
  );
});
afterAll(() => database.close());

const administrator = anActor('administrator');
const coordinatorOf = (...locationIds: string[]): NewInvitation => ({
  email: 'toos@mim.test',
  name: 'Toos Test',
  role: 'coordinator',
  locationIds,
  providerId: null,
  minutes: invitationMinutes.others,
});
const invite = (as: Actor, invitation: NewInvitation) =>
  withActor(database.app, as, async (trx) => {
    await lockInvitations(trx);
    return storeInvitation(trx, invitation);
  });
/** SQLSTATE of what a promise fails with. */
const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing failed',
    (error: { code?: string }) => error.code ?? String(error),
  );
const [refused, checkFailed, twice] = ['42501', '23514', '23505'];

const seenBy = (actor: Actor) =>
  withActor(database.app, actor, (trx) => trx.selectFrom('mim.invitation').select('email').execute());

const join = (trx: Transaction<Database>, accountId: string, role: Role, locationId: string | null) =>
  trx.insertInto('mim.membership').values({ accountId, role, locationId, providerId: null }).execute();
const close = (trx: Transaction<Database>) =>
  trx.updateTable('mim.invitation').set({ acceptedAt: sql`now()` }).executeTakeFirst();
const asHolder = async <T>(
  tokenHash: string,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> => {
  const done = await attemptWithInvitation(database.app, tokenHash, async (trx) => ok(await work(trx)));
  if (!done.ok) throw new Error('nothing fails here');
  return done.value;
};
const asBearer = <T>(
  { token, accountId }: StoredInvitation,
  work: (trx: Transaction<Database>, accountId: string) => Promise<T>,
) => asHolder(invitationTokenHash(token), (trx) => work(trx, accountId));

describe('inviting', () => {
  test('keeps no token, and a moment and a name that are the database’s', async () => {
    const { token } = await invite(administrator, coordinatorOf('breda'));
    const kept = await withActor(database.app, administrator, (trx) =>
      trx.selectFrom('mim.invitation').selectAll().where('withdrawnAt', 'is', null).executeTakeFirstOrThrow(),
    );
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(kept.invitedBy).toBe(administrator.accountId);
    const minutes = (kept.expiresAt.getTime() - kept.invitedAt.getTime()) / 60_000;
    expect(minutes).toBe(invitationMinutes.others);
    const longer = { ...coordinatorOf('breda'), minutes: invitationMinutes.others + 1 };
    expect(await failure(invite(administrator, longer))).toBe(checkFailed);
  });

  test('is refused to who may not, whatever the program forgets', async () => {
    const manager = anActor('manager', 'breda');
    expect(await failure(invite(manager, coordinatorOf('breda')))).toBe('nothing failed');
    for (const [as, invitation] of [
      [manager, coordinatorOf('ede')],
      [manager, coordinatorOf('breda', 'ede')],
      [manager, { ...coordinatorOf(), role: 'administrator' }],
      [manager, { ...coordinatorOf(), role: 'manager', providerId: 'provider-of-breda' }],
      [anActor('coordinator', 'breda'), coordinatorOf('breda')],
      [anActor('analyst'), coordinatorOf('breda')],
    ] satisfies [Actor, NewInvitation][])
      expect(await failure(invite(as, invitation))).toBe(refused);
    expect(await seenBy(anActor('manager', 'ede'))).toEqual([]);
    expect(await seenBy(anActor('analyst'))).toEqual([]);
    expect(await seenBy(anActor('coordinator', 'breda'))).toEqual([]);
  });

  test('is written down with what became of it, and cleared a month after that by who erases alone', async () => {
    const { invitationId } = await invite(administrator, {
      ...coordinatorOf('breda'),
      email: 'acht@mim.test',
    });
    const withdraw = { withdrawnAt: sql<Date>`now()` };
    await withActor(database.app, administrator, (trx) =>
      trx.updateTable('mim.invitation').set(withdraw).where('invitationId', '=', invitationId).execute(),
    );
    const lines = await withActor(database.app, administrator, (trx) =>
      trx
        .selectFrom('mim.administration_log')
        .select(['act', 'doneBy', 'role', 'locationIds'])
        .where('invitationId', '=', invitationId)
        .orderBy('happenedAt')
        .execute(),
    );
    const about = { doneBy: administrator.accountId, role: 'coordinator', locationIds: ['breda'] };
    expect(lines).toEqual([
      { act: 'invited', ...about },
      { act: 'invitation-withdrawn', ...about },
    ]);
    const cleared = async (accountId: string) => {
      const [done] = await withActor(database.app, { ...administrator, accountId }, (trx) =>
        trx.deleteFrom('mim.invitation').where('invitationId', '=', invitationId).execute(),
      );
      return done?.numDeletedRows;
    };
    const age = (days: number) =>
      sql`alter table mim.invitation disable trigger user; alter table mim.invitation no force row level security;
        update mim.invitation set withdrawn_at = now() - ${sql.lit(days)} * interval '1 day', expires_at = now(), invited_at = now() - interval '7 days'
          where invitation_id = ${sql.lit(invitationId)};
        alter table mim.invitation enable trigger user; alter table mim.invitation force row level security`.execute(
        database.owner,
      );
    await age(closedInvitationDays - 1);
    expect(await cleared('mim-retention')).toBe(0n);
    await age(closedInvitationDays + 1);
    expect(await cleared(administrator.accountId)).toBe(0n);
    expect(await cleared('mim-retention')).toBe(1n);
  });

  test('again takes the place of what was open, and offers the same account', async () => {
    const first = await invite(administrator, coordinatorOf('breda'));
    const second = await invite(administrator, coordinatorOf('ede'));
    expect(second.accountId).toBe(first.accountId);
    expect(await failure(asBearer(first, (trx, id) => join(trx, id, 'coordinator', 'breda')))).toBe(refused);
    expect(await failure(asBearer(second, (trx, id) => join(trx, id, 'coordinator', 'ede')))).toBe(
      'nothing failed',
    );
  });
});

describe('whoever bears a link', () => {
  test('reads that one invitation, and nobody does with another text', async () => {
    const email = 'een@mim.test';
    const { token } = await invite(administrator, { ...coordinatorOf('breda'), email });
    const read = (hash: string) =>
      asHolder(hash, (trx) => trx.selectFrom('mim.invitation').select('email').execute());
    expect(await read(invitationTokenHash(token))).toEqual([{ email }]);
    expect(await read(invitationTokenHash(`${token}x`))).toEqual([]);
    expect(await read('')).toEqual([]);
  });

  test('becomes what it offers and nothing else, once', async () => {
    const invitation = { ...coordinatorOf('breda'), email: 'twee@mim.test' };
    const invited = await invite(administrator, invitation);
    const { accountId } = invited;
    for (const [role, locationId, id] of [
      ['administrator', null, accountId],
      ['analyst', null, accountId],
      ['coordinator', 'ede', accountId],
      ['coordinator', 'breda', 'someone-else'],
    ] as const)
      expect(await failure(asBearer(invited, (trx) => join(trx, id, role, locationId)))).toBe(refused);
    await asBearer(invited, async (trx, id) => {
      await join(trx, id, 'coordinator', 'breda');
      await close(trx);
    });
    expect(await actorsOfAccount(database.app, accountId, '2008-03-31')).toEqual([
      { accountId, role: 'coordinator', locationIds: ['breda'] },
    ]);
    expect(await failure(asBearer(invited, (trx, id) => join(trx, id, 'coordinator', 'breda')))).toBe(
      refused,
    );
    expect((await asBearer(invited, close)).numUpdatedRows).toBe(0n);
    const reopen = withActor(database.owner, administrator, (trx) =>
      trx
        .updateTable('mim.invitation')
        .set({ acceptedAt: null })
        .where('accountId', '=', accountId)
        .execute(),
    );
    expect(await failure(reopen)).toBe(checkFailed);
  });

  test('becomes nothing once it was withdrawn or is over', async () => {
    const invitation = { ...coordinatorOf('breda'), email: 'drie@mim.test' };
    const withdrawn = await invite(administrator, invitation);
    await withActor(database.app, administrator, (trx) =>
      trx
        .updateTable('mim.invitation')
        .set({ withdrawnAt: sql`now()` })
        .where('invitationId', '=', withdrawn.invitationId)
        .execute(),
    );
    const over = await invite(administrator, { ...invitation, email: 'vier@mim.test' });
    await withActor(database.owner, administrator, (trx) =>
      trx
        .updateTable('mim.invitation')
        .set({ invitedAt: sql`now() - interval '2 days'`, expiresAt: sql`now()` })
        .where('invitationId', '=', over.invitationId)
        .execute(),
    );
    for (const invited of [withdrawn, over]) {
      expect(await failure(asBearer(invited, (trx, id) => join(trx, id, 'coordinator', 'breda')))).toBe(
        refused,
      );
      expect((await asBearer(invited, close)).numUpdatedRows).toBe(0n);
    }
  });

  test('is needed to take it up: not even who invited can', async () => {
    const { invitationId } = await invite(administrator, {
      ...coordinatorOf('breda'),
      email: 'vijf@mim.test',
    });
    const taking = withActor(database.app, administrator, (trx) =>
      trx
        .updateTable('mim.invitation')
        .set({ acceptedAt: sql`now()` })
        .where('invitationId', '=', invitationId)
        .execute(),
    );
    expect(await failure(taking)).toBe(refused);
  });

  test('becomes nothing once its maker may not invite to it any more', async () => {
    const maker = anActor('manager', 'breda');
    const invited = await invite(maker, { ...coordinatorOf('breda'), email: 'zeven@mim.test' });
    const takingUp = () => failure(asBearer(invited, (trx, id) => join(trx, id, 'coordinator', 'breda')));
    const change = (lastDay: string | null) =>
      withActor(database.app, administrator, (trx) =>
        trx.updateTable('mim.membership').set({ lastDay }).where('accountId', '=', maker.accountId).execute(),
      );
    await change('2008-03-31');
    expect(await takingUp()).toBe(refused);
    await change(null);
    const run = { locationId: 'breda', providerId: 'provider-of-breda' };
    const as = <T>(work: (trx: Transaction<Database>) => Promise<T>) =>
      withActor(database.app, administrator, work);
    await as((trx) => trx.deleteFrom('mim.location_provider').where('locationId', '=', 'breda').execute());
    expect(await takingUp()).toBe(refused);
    await as((trx) => trx.insertInto('mim.location_provider').values(run).execute());
    expect(await takingUp()).toBe('nothing failed');
  });

  test('of an account that was made already makes it no second time', async () => {
    const email = 'zes@mim.test';
    const first = await invite(anActor('manager', 'breda'), { ...coordinatorOf('breda'), email });
    // Another, who does not see that one, offers the same account under another invitation, which is taken up.
    const other = await invite(administrator, { ...coordinatorOf('ede'), email });
    expect(other.accountId).toBe(first.accountId);
    await asBearer(other, close);
    const again = await invite(anActor('manager', 'breda'), { ...coordinatorOf('breda'), email });
    expect(again.accountId).toBe(first.accountId);
    expect(await failure(asBearer(again, close))).toBe(twice);
  });
});

describe('the first administrator', () => {
  const anna = { email: ' Anna@MIM.test', name: 'Anna de Wit' };
  // An installation that has none: only the owner can take roles away.
  beforeAll(() =>
    withActor(database.owner, administrator, (trx) => trx.deleteFrom('mim.membership').execute()),
  );

  test('is invited with a link of which the last one counts, until there is an administrator', async () => {
    const first = await inviteFirstAdministrator(database.app, anna);
    const second = await inviteFirstAdministrator(database.app, { ...anna, email: 'ander@mim.test' });
    if (!first.ok || !second.ok) throw new Error('not invited');
    expect((await asBearer(first.value, close)).numUpdatedRows).toBe(0n);
    await asBearer(second.value, async (trx, id) => {
      await join(trx, id, 'administrator', null);
      await close(trx);
    });
    const third = await inviteFirstAdministrator(database.app, anna);
    expect(third).toMatchObject({ ok: false, problem: { code: 'administrator-exists' } });
  });

  test('has half an hour', async () => {
    const [kept] = await withActor(database.app, administrator, (trx) =>
      trx
        .selectFrom('mim.invitation')
        .select(['email', 'invitedAt', 'expiresAt'])
        .where('email', '=', 'anna@mim.test')
        .execute(),
    );
    if (kept === undefined) throw new Error('anna was not invited');
    expect(kept.expiresAt.getTime() - kept.invitedAt.getTime()).toBe(
      invitationMinutes.firstAdministrator * 60_000,
    );
  });
});
