import type { Take } from '../table-file/ways-out.js';

/** How a figure leaves the page: through what has to be asked first, or not at all, and then why not. */
export type FigureOut =
  | { readonly kind: 'leaves'; readonly take: Take }
  | { readonly kind: 'stays'; readonly why: string };
