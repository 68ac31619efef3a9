import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { ConnectionStrings } from '../provision/connection-strings.js';

/** Stands before a PostgreSQL and can fall silent, as one whose machine hangs: connections open, nothing is answered. */
export interface SilentProxy {
  /** The same databases, by way of the proxy. */
  readonly connectionStrings: ConnectionStrings;
  fallSilent(): void;
  /** New connections are served again; what came through in the silence is lost. */
  speak(): void;
  /** Cuts every connection, as when the process behind it is killed. */
  cut(): void;
  close(): Promise<void>;
}

/**
 * Starts a proxy before the server of a test.
 * @example
 * const proxy = await startSilentProxy(database.connectionStrings);
 * const api = await startOn({ ...database, ...proxy });
 */
export async function startSilentProxy(connectionStrings: ConnectionStrings): Promise<SilentProxy> {
  const { hostname: host, port } = new URL(connectionStrings.app);
  const sockets = new Set<Socket>();
  let isSilent = false;
  const pass = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.on('data', (data) => isSilent || to.write(data));
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  };
  const server = createServer((client) => {
    const upstream = connect({ host, port: Number(port) });
    pass(client, upstream);
    pass(upstream, client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = (address: string): string => {
    const url = new URL(address);
    url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    return url.href;
  };
  const { owner, app, auth, analytics } = connectionStrings;
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    connectionStrings: {
      owner: through(owner),
      app: through(app),
      auth: through(auth),
      analytics: through(analytics),
    },
    fallSilent: () => {
      isSilent = true;
    },
    speak: () => {
      isSilent = false;
    },
    cut,
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
