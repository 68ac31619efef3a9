import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { participationColumns, tableHeader } from '@mim/domain/delivery';
import { deliveriesOf } from './programme.mjs';
import { questionInSql } from './question.mjs';

const types = { date: 'DATE', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN', codes: 'VARCHAR[]' };

/**
 * Writes the participations of a programme as Parquet and answers the question from there.
 * @param {import('./programme.mjs').Programme} programme
 * @param {string} folder
 */
export async function parquetRows(programme, folder) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const columns = tableHeader('participations').map((name) => {
    const { type } = participationColumns[/** @type {keyof typeof participationColumns} */ (name)];
    return `${name} ${type in types ? types[/** @type {keyof typeof types} */ (type)] : 'VARCHAR'}`;
  });
  await connection.run(`create table p (location_id VARCHAR, year INTEGER, ${columns.join(', ')})`);
  for (const code of programme.codes) {
    const rows = deliveriesOf(programme, code).flatMap(({ descriptor, participations }) =>
      participations.map((row) => ({ location_id: code, year: descriptor.year, ...row })),
    );
    await connection.run('insert into p select unnest(from_json($1, $2), recursive := true)', [
      JSON.stringify(rows),
      JSON.stringify([structureOf(['location_id VARCHAR', 'year INTEGER', ...columns])]),
    ]);
  }
  const file = path.join(folder, 'participations.parquet');
  await connection.run(`copy (select * from p order by year, location_id) to '${file}' (format parquet)`);
  await connection.run('drop table p');

  return {
    /**
     * @param {readonly string[]} codes
     * @param {number} year
     * @returns {Promise<number>} The participations that it counted.
     */
    async ask(codes, year) {
      const where = `year = ${year} and location_id in (${codes.map((code) => `'${code}'`).join(', ')})`;
      let participations = 0;
      for (const [index, statement] of questionInSql({ table: `'${file}'`, where }, year).entries()) {
        const answer = await connection.runAndReadAll(statement);
        if (index === 0) participations = Number(answer.getRows()[0]?.[0]);
      }
      return participations;
    },
    close: () => connection.closeSync(),
  };
}

/**
 * @param {readonly string[]} columns Name and type.
 */
const structureOf = (columns) => Object.fromEntries(columns.map((column) => column.split(' ')));
