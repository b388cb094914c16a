import { build, preview } from 'astro';

// Through the programming interface, since the command would leave the server in the background when
// it believes to be run by another program.
await build({ logLevel: 'warn' });
const { host, port } = await preview({ logLevel: 'warn' });
const base = process.env.BASE_PATH ?? '/';
console.log(`\nContainer History is served at http://${host ?? 'localhost'}:${port}${base}\n`);
