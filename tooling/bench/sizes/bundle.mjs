import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** What comes beside the domain and is not counted with it: a program has it once, or not at all. */
const beside = ['fast-check', 'temporal-polyfill', 'zod'];
/** A file that there is not: the program stands here, so that it finds the packages that stand here. */
const file = `${import.meta.dirname}/program.js`;

/**
 * What a program takes of the domain.
 * @typedef {object} Bundle
 * @property {string} code
 * @property {number} minified Bytes.
 * @property {number} gzip Bytes.
 * @property {readonly string[]} loads What it loads beside the domain.
 */

/**
 * Bundles a program for a browser, with nothing in it that it does not use.
 * @param {string} program Its text.
 * @returns {Promise<Bundle>}
 */
export async function bundle(program) {
  const build = await rolldown({
    input: file,
    external: beside,
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === file ? id : null),
        load: (id) => (id === file ? program : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'es', minify: true, comments: false });
  await build.close();
  const [{ code, imports }] = output;
  const bytes = Buffer.from(code);
  return { code, minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, loads: imports };
}

/**
 * Bundles one thing of an entry.
 * @param {string} entry Such as `visit`.
 * @param {string} exported What of it; `*` is everything.
 */
export const bundleOf = (entry, exported) =>
  bundle(`export ${exported === '*' ? '*' : `{ ${exported} }`} from '@mim/domain/${entry}';`);
