import type { Language } from '@mim/domain/kernel';
import { erasureKinds } from '@mim/domain/registration';
import { dossierParts, erasureGrounds } from '@mim/domain/removal';
import type { Answers } from '../clients/trpc.js';
import { formatDate } from '../language/format-date.js';
import { m } from '../paraglide/messages.js';
import type { ErasedLine } from './erasure-log.js';

type Line = Answers['retention']['log'][number];

/** Mothers or visiting mothers who were erased: as what, how much went along, and why where it was before their term. */
export function erasedLine(line: Line, language: Language): ErasedLine {
  const { erasureId, prospects, erasedOn, went } = line;
  const along = went.map(({ part, count }) =>
    m.removal_dossier_part({ part: dossierParts.label(part, language), count }),
  );
  return {
    erasureId,
    count: m.visitors_erased_count({ count: prospects }),
    what: [whyErased(line, language), along.join(', ')].filter((words) => words !== '').join('; '),
    erasedOn,
  };
}

function whyErased({ kind, requestedOn, ground, doneByName }: Line, language: Language): string {
  const what = erasureKinds.label(kind, language);
  if (requestedOn === null || ground === null) return what;
  return m.erasure_log({
    what,
    on: formatDate(requestedOn, language),
    ground: erasureGrounds.label(ground, language),
    name: doneByName ?? m.erasure_log_nobody(),
  });
}
