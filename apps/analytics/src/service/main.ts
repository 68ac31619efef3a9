import { runServer } from '@mim/server';
import { startService } from './process/start.js';
import { readServerSettings } from './server-settings/server-settings.js';

await runServer(readServerSettings(process.env), startService);
