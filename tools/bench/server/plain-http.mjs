import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';

// The floor of reading: a server in a process of its own that knows the answer. Arguments: a file to send, its type.
const [file, type] = process.argv.slice(2);
const body = readFileSync(file);
const server = createServer((_, response) =>
  response.writeHead(200, { 'content-type': type, 'content-length': body.length }).end(body),
);
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
