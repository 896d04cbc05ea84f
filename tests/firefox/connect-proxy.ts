import { once } from 'node:events';
import net from 'node:net';
import type { Google } from '../google/start.ts';

export interface ConnectProxy {
  port: number;
  stop: () => void;
}

/** Leads every connection, whatever host it asks for, to the stand-in: Firefox has no resolver rules of its own. */
export async function startConnectProxy({ port, sinkPort }: Pick<Google, 'port' | 'sinkPort'>): Promise<ConnectProxy> {
  const open = new Set<net.Socket>();
  const server = net.createServer((client) => {
    keep(client, open);
    client.once('data', (request) => {
      const isSecure = /^CONNECT \S+:443 /.test(request.toString('latin1'));
      const google = net.connect(isSecure ? port : sinkPort, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(google).pipe(client);
      });
      keep(google, open);
      google.on('close', () => client.destroy());
      client.on('close', () => google.destroy());
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as net.AddressInfo).port,
    stop: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** A browser drops connections as it likes; a close follows each error. */
function keep(socket: net.Socket, open: Set<net.Socket>): void {
  open.add(socket);
  socket.on('error', () => {});
  socket.on('close', () => open.delete(socket));
}
