// What is measured against: the same statements through Fastify and pg, with nothing of what the API adds.
// No sign-in, no row security (the owner, whom nothing forces), no access log, no checks, no shapes.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import pg from 'pg';

const { MIM_BENCH_DATABASE_URL: connectionString, MIM_BENCH_STATEMENTS: file = '' } = process.env;
/** @type {Record<string, readonly import('./statements.mjs').Statement[]>} */
const routes = JSON.parse(readFileSync(file, 'utf8'));

// The tables keep their history themselves and want to know whose doing it is: once, for every connection.
const options = '-c mim.account_id=bench';
const pool = new pg.Pool({ connectionString, max: 10, options });
const server = Fastify();
for (const [name, statements] of Object.entries(routes)) {
  server.post(`/${name}`, async ({ body }) => {
    // What differs between two askings stands in the body: a value of the statements, and what it is now.
    const instead = new Map(Object.entries(/** @type {Record<string, string>} */ (body ?? {})));
    /** @type {(value: unknown) => unknown} */
    const now = (value) => (Array.isArray(value) ? value.map(now) : (instead.get(String(value)) ?? value));
    const client = await pool.connect();
    try {
      const answers = [];
      for (const { sql, parameters } of statements)
        answers.push((await client.query(sql, parameters.map(now))).rows);
      return answers;
    } finally {
      client.release();
    }
  });
}
console.log(await server.listen({ port: 0, host: '127.0.0.1' }));
process.once('SIGTERM', async () => {
  await server.close();
  await pool.end();
});
