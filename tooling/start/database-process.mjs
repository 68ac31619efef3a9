// The database as a process of its own: starts PostgreSQL or takes the given one, brings its tables up to
// date, loads the demo data once, tells its parent where it is, and stops PostgreSQL when it is told to.
import {
  connectionStringsFor,
  DatabaseFailure,
  loadDemo,
  migrate,
  removeDemoWhenAsked,
  startEmbeddedServer,
} from '@mim/database';
import { errorText, UserError } from './user-error.mjs';

/**
 * What the parent orders, in its first message.
 * @typedef {object} DatabaseOrder
 * @property {string} dataFolder
 * @property {string | undefined} databaseUrl
 * @property {boolean} demo
 * @property {import('@mim/database').Passwords} passwords For the login roles of a given server.
 * @property {string} pseudonymSecret What the deliveries of the demonstration are made with.
 */

/**
 * What the parent is told.
 * @typedef {{ kind: 'doing', text: string }
 *   | { kind: 'happened', text: string }
 *   | { kind: 'ready', connectionStrings: import('@mim/database').ConnectionStrings, location: string }
 *   | { kind: 'failed', text: string }} DatabaseMessage
 */

/** @param {DatabaseMessage} message */
const tell = (message) => void process.send?.(message);

// Nothing else keeps this process alive while it waits, and while PostgreSQL works.
process.channel?.ref();
/** @type {DatabaseOrder} */
const order = await new Promise((resolve) => {
  process.once('message', resolve);
});
const stopped = new Promise((resolve) => {
  process.on('SIGTERM', resolve);
});
// At once: PostgreSQL is told to end when this process exits.
process.on('SIGINT', () => process.exit(1));

let afterRestart = () => {};

try {
  const server = await startServer(order);
  try {
    await migrate(server.connectionStrings.owner);
    if (order.demo) {
      tell({ kind: 'doing', text: 'Loading the demo data.' });
      await loadDemo(server.connectionStrings.owner, {
        today: today(),
        pseudonymSecret: order.pseudonymSecret,
      });
    }
    const hear = async () =>
      order.demo
        ? removeDemoWhenAsked(server.connectionStrings.owner, (error) => console.error(errorText(error)))
        : async () => {};
    let hearing = hear();
    afterRestart = () => {
      // The connection on which it was heard ended with the server.
      hearing = hear();
      hearing.catch((error) => console.error(errorText(error)));
    };
    await hearing;
    tell({ kind: 'ready', connectionStrings: server.connectionStrings, location: server.location });
    await stopped;
    await hearing.then((stopHearing) => stopHearing()).catch((error) => console.error(errorText(error)));
  } finally {
    await server.stop();
  }
} catch (error) {
  tell({ kind: 'failed', text: error instanceof DatabaseFailure ? error.message : errorText(error) });
  process.exitCode = 1;
}
process.disconnect?.();

/** The day that it is in the Netherlands; MIM_TODAY stands in for it, as in the API. */
function today() {
  const { MIM_TODAY: chosen } = process.env;
  // Swedish writes a date as ISO 8601 does.
  return chosen || new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format();
}

/** @param {DatabaseOrder} order */
async function startServer({ databaseUrl, dataFolder, passwords }) {
  if (databaseUrl === undefined) {
    return startEmbeddedServer({
      dataFolder,
      onProgress: ({ en }) => tell({ kind: 'doing', text: en }),
      keeper: {
        onRestart: () => {
          tell({ kind: 'happened', text: 'PostgreSQL had ended and was started again.' });
          afterRestart();
        },
        onGiveUp: (error) => {
          tell({ kind: 'failed', text: `PostgreSQL ended and does not start again. ${error.message}` });
        },
      },
    });
  }
  const { host } = new URL(databaseUrl);
  return {
    connectionStrings: await connectionStringsFor(databaseUrl, passwords).catch((error) => {
      if (error instanceof DatabaseFailure) throw error;
      throw new UserError(
        `DATABASE_URL: the server at ${host} cannot be used (${error.message || error.code}).`,
      );
    }),
    location: host,
    stop: async () => {},
  };
}
