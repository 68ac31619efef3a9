import type { Bilingual, Problem } from '@mim/domain/kernel';

/** Nothing came back: the network, or the server, is not there. */
export const unreachable: Problem = {
  code: 'unreachable',
  message: { nl: 'De server is niet te bereiken.', en: 'The server cannot be reached.' },
  remedy: {
    nl: 'Kijk of u verbinding hebt en probeer het opnieuw. Wat u koos blijft staan.',
    en: 'Check your connection and try again. Your choices stay as they are.',
  },
};

/** Something in the dashboard itself went wrong. */
export const unexpected: Problem = {
  code: 'unexpected',
  message: { nl: 'Deze pagina kon niet worden getoond.', en: 'This page could not be shown.' },
  remedy: {
    nl: 'Laad de pagina opnieuw. Blijft het misgaan, zeg uw beheerder dan wat u deed en hoe laat.',
    en: 'Reload the page. If it keeps failing, tell your administrator what you did and when.',
  },
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isBilingual(value: unknown): value is Bilingual {
  return isRecord(value) && typeof value.nl === 'string' && typeof value.en === 'string';
}

/** Whether what a server sent is a problem in the form that all of them use. */
export function isProblem(value: unknown): value is Problem {
  return (
    isRecord(value) &&
    typeof value.code === 'string' &&
    isBilingual(value.message) &&
    isBilingual(value.remedy)
  );
}

function dataOf(error: unknown): Record<string, unknown> | null {
  return isRecord(error) && isRecord(error.data) ? error.data : null;
}

/** What a rule of the domain refused of what was sent, where it was one. */
function refusedByRule({ fields }: Record<string, unknown>): Problem | undefined {
  const told = Array.isArray(fields) ? fields.map((field) => (isRecord(field) ? field.problem : null)) : [];
  return told.find(isProblem);
}

/**
 * What to tell the person about a failed request or a page that broke: the server's own words where it
 * gave them.
 * @param error whatever was thrown
 */
export function problemFromError(error: unknown): Problem {
  const data = dataOf(error);
  if (data !== null && isProblem(data.problem)) return refusedByRule(data) ?? data.problem;
  // A client error without data never got an answer it could read.
  if (data === null && isRecord(error) && error.name === 'TRPCClientError') return unreachable;
  return unexpected;
}

/** Whether a server refused because it does not know who is asking. */
export function isSignInRequired(error: unknown): boolean {
  return dataOf(error)?.code === 'UNAUTHORIZED';
}

/** The problem in an answer of a server that is not tRPC's: `{ error: { data: { problem } } }`. */
export function problemFromAnswer(answer: unknown): Problem {
  return problemFromError(isRecord(answer) ? answer.error : null);
}
