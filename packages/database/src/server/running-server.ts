import { type ConnectionStrings, roleConnectionStrings } from '../provision/connection-strings.js';
import { knownLocations } from './file-locations.js';
import { readPasswords } from './password-file.js';
import { runningPort } from './postmaster.js';

/**
 * The connections to a server that another program runs with its data in a folder (see `startEmbeddedServer`): for what is started
 * beside it. Who may read the file of passwords may connect.
 * @param dataFolder Folder of the data, as that program was given it.
 * @returns Null when no server runs there.
 * @example
 * (await connectionsOfRunningServer('.data'))?.analytics;
 */
export async function connectionsOfRunningServer(dataFolder: string): Promise<ConnectionStrings | null> {
  const locations = await knownLocations(dataFolder);
  const port = runningPort(locations);
  const passwords = port === null ? null : await readPasswords(locations.home);
  return passwords === null ? null : roleConnectionStrings(`postgres://127.0.0.1:${port}/mim`, passwords);
}
