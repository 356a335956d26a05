import { connect, createServer } from 'node:net';

/** A port that nothing listens on at the moment. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** True when something accepts a TCP connection there within `timeout` milliseconds. */
export const answers = (port, host = '127.0.0.1', timeout = 1000) =>
  new Promise((resolve) => {
    const socket = connect({ port, host });
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(timeout, () => end(false));
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });

/** The error code that listening there meets (EADDRINUSE, EACCES), or undefined when the port can be had. */
export const portProblem = (port, host) =>
  new Promise((resolve) => {
    const server = createServer().once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });

/** Asks `probe` every `every` milliseconds until it is true; false when `timeout` milliseconds are over. */
export async function waitUntil(probe, timeout, every = 100) {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    if (await probe()) return true;
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  return false;
}
