/**
 * The name of a file that says what it holds: of which year, of what, and what it is.
 * @param parts What it says, in order.
 * @param extension Without the dot.
 * @example
 * fileName(['2008', 'location:den-haag-laak', 'ended.by-reason'], 'csv'); // 'mim-2008-location-den-haag-laak-ended-by-reason.csv'
 */
export const fileName = (parts: readonly string[], extension: string): string =>
  `mim-${parts.map(slug).join('-')}.${extension}`;

/** A part as letters, digits and hyphens, whatever it held. */
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
