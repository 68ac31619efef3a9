import { Client, type QueryConfig } from 'pg';

/** So many statements a connection keeps prepared; what comes later is planned each time. */
export const mostPrepared = 500;

/**
 * A connection on which the server plans a question once and not each time: under row security, planning a
 * page's statement costs as much as answering it. Statements are told apart by their text, which holds for
 * a repository's, since values are never part of it.
 * @example
 * new Pool({ connectionString, Client: PreparingClient });
 */
export class PreparingClient extends Client {
  readonly #names = new Map<string, string>();

  // The driver's overloads are more than a subclass can repeat; whatever is no question goes on as it came.
  override query = ((...given: Parameters<Client['query']>) => {
    const [text, values, ...rest] = given as unknown as [unknown, unknown, ...unknown[]];
    const query = super.query.bind(this) as (...given: unknown[]) => unknown;
    if (typeof text !== 'string' || !Array.isArray(values) || !isQuestion(text)) return query(...given);
    const name = this.#nameOf(text);
    if (name === undefined) return query(...given);
    return query({ name, text, values } satisfies QueryConfig, ...rest);
  }) as Client['query'];

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= mostPrepared) return known;
    const name = `mim-${this.#names.size + 1}`;
    this.#names.set(text, name);
    return name;
  }
}

const isQuestion = (text: string): boolean => /^\s*(select|with)\b/i.test(text);
