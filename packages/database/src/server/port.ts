import { createServer } from 'node:net';
import { DatabaseFailure } from '../failure.js';

const loopback = '127.0.0.1';

/** The port to listen on: the given one if it is free, else one that is. */
export async function choosePort(wanted?: number): Promise<number> {
  const port = await tryPort(wanted ?? 0);
  if (port === null) throw new DatabaseFailure(portTaken(wanted ?? 0));
  return port;
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    probe.listen(port, loopback, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? null) : null));
    });
  });
}

const portTaken = (port: number) => ({
  code: 'port-taken',
  message: { nl: `Poort ${port} is bezet.`, en: `Port ${port} is taken.` },
  remedy: { nl: 'Kies een andere poort, of geen.', en: 'Choose another port, or none.' },
});
