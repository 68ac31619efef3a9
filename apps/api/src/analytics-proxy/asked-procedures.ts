const addressBase = 'http://analytics.invalid';

/** Names of procedures with commas between them: letters and dots, and nothing that could be read in another way. */
const written = /^[a-z]+(\.[a-z]+)*(,[a-z]+(\.[a-z]+)*)*$/i;

/**
 * Which procedures a request asks for. Behind the door an address is decoded more than once: in another spelling it could name
 * others there than here, where it is decided what is written of them.
 * @param address The address of the request, as it came.
 * @returns Null when it is written otherwise than our pages write it: such a request goes no further.
 * @example
 * askedProcedures('/analytics/trpc/figures.years,figures.report?batch=1'); // ['figures.years', 'figures.report']
 * askedProcedures('/analytics/trpc/figures.years%2Cfigures.report'); // null
 */
export function askedProcedures(address: string): readonly string[] | null {
  if (!URL.canParse(address, addressBase)) return null;
  const procedures = new URL(address, addressBase).pathname.split('/').at(-1) ?? '';
  return written.test(procedures) ? procedures.split(',') : null;
}
