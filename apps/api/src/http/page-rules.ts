import type { PageRules } from '@mim/server';

const own = ["'self'"];

/** What the dashboard's pages may do: scripts, styles and data of our own origin alone, nothing inline. */
export const pageRules: PageRules = {
  scriptSrc: own,
  styleSrc: own,
  imgSrc: [...own, 'data:', 'blob:'],
  fontSrc: own,
  connectSrc: own,
  manifestSrc: own,
  formAction: own,
};
