// A server whose settings come later: `node server-process.mjs apps/api/dist/main.js` loads what the server
// consists of while the database is still starting, and begins when its parent sends the settings.
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const main = process.argv[2] ?? '';
// Nothing else keeps this process alive while it waits.
process.channel?.ref();
const settings = new Promise((resolve) => {
  process.once('message', resolve);
});
await import(pathToFileURL(join(dirname(main), 'process', 'start.js')).href);
Object.assign(process.env, await settings);
process.channel?.unref();
await import(pathToFileURL(main).href);
