import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

/** One HTTP request over a kept connection: `{ status, headers, body }` (a Buffer). */
const send = (url, { method = 'GET', headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const outgoing = request(url, { method, agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status, headers: given } = response;
        resolve({ status, headers: given, body: Buffer.concat(chunks) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

/**
 * Who calls the system: `call(method, path, body)` gives the answer's bytes, `json(…)` what they mean. Both throw for
 * every status but 2xx, so that a measured answer is a right one.
 */
export function clientOf({ url, origin }, identity = {}) {
  const call = async (method, path, body) => {
    const headers = { origin, ...identity };
    const text = body === undefined ? undefined : JSON.stringify(body);
    if (text !== undefined)
      Object.assign(headers, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      });
    const response = await send(url + path, { method, headers, body: text });
    if (response.status >= 300) throw new Error(`${method} ${path}: ${response.status} ${response.body}`);
    return response;
  };
  const json = async (...args) => JSON.parse((await call(...args)).body.toString());
  return { call: async (...args) => (await call(...args)).body, response: call, json };
}

/** A client that is signed in as one of the demonstration's accounts. */
export async function signedIn(system, { email, password }) {
  const { headers, body } = await clientOf(system).response('POST', '/api/session', { email, password });
  const cookie = headers['set-cookie'].map((one) => one.split(';')[0]).join('; ');
  return clientOf(system, { cookie, 'x-csrf-token': JSON.parse(body).csrfToken });
}
