// The application's own server, at a free port, which it prints. Ends with the input that it was started with.
import { createServer } from 'node:http';
import { handler } from './build/handler.js';

const server = createServer(handler).listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.on('end', () => process.exit()).resume();
