import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

const lineFeed = 10;

/** What went by: how many rows, and what they were. */
export interface CopiedText {
  readonly rows: number;
  readonly sha256: string;
}

/** Lets the text of a COPY pass and takes its measure. A row is a line: line ends inside a value are written otherwise. */
export class Measure extends Transform {
  readonly #hash = createHash('sha256');
  #rows = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(chunk);
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) this.#rows += 1;
    done(null, chunk);
  }

  /** Asked once, when everything has passed. */
  taken(): CopiedText {
    return { rows: this.#rows, sha256: this.#hash.digest('hex') };
  }
}

/** Whether two texts are the same rows. */
export const isSameText = (one: CopiedText, other: CopiedText): boolean =>
  one.rows === other.rows && one.sha256 === other.sha256;
