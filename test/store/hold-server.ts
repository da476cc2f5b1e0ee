// A process that starts the embedded PostgreSQL, tells its address and waits to be killed.
import { startEmbedded } from '../../bot/store/embedded.ts';

const server = await startEmbedded(process.argv[2] ?? '', { durable: true });
console.log(server.url);
setInterval(() => undefined, 60_000);
