import { readTable } from './read-table.js';
import type { TableSource } from './sheet-table.js';

/** Reads a list away from the page, so that the page keeps answering. */
addEventListener('message', (event: MessageEvent<TableSource>) => {
  void readTable(event.data).then((result) => postMessage(result));
});
