import { readSheets } from './read-sheets.js';
import type { TableSource } from './sheet-table.js';

/** Reads a whole file away from the page, so that the page keeps answering. */
addEventListener('message', (event: MessageEvent<TableSource>) => {
  void readSheets(event.data).then((result) => postMessage(result));
});
