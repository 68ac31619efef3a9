import { saveBlob, saveFile } from './save-file.js';
import { saveTable } from './save-table.js';

/**
 * The ways in which something is handed out of a page. Figures get them from whoever asks first whether they may leave; a test
 * finds who takes another way.
 */
export const waysOut = Object.freeze({ saveFile, saveBlob, saveTable });
export type WaysOut = typeof waysOut;

/** Does something with the ways out, after all that has to be asked and written first; else says why not. */
export type Take = (work: (ways: WaysOut) => Promise<void>) => Promise<void>;
