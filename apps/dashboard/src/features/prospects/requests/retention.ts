import { erasureKinds, prospectOutcomes } from '@mim/domain/registration';
import { useQuery } from '@tanstack/react-query';
import { type Answers, api } from '../../../clients/trpc.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

export type UpcomingErasure = Answers['retention']['upcoming']['rows'][number];
export type ErasureLine = Answers['retention']['log'][number];

/** Which prospects will be erased, and when. */
export function useUpcomingErasures() {
  const { language } = useLanguage();
  return useQuery(
    api.retention.upcoming.queryOptions(undefined, {
      select: ({ rows, total }) => ({
        rows: rows.map(({ prospectId: id, name, outcome, erasedOn }) => ({
          id,
          name,
          what: prospectOutcomes.label(outcome, language),
          erasedOn,
        })),
        total,
      }),
    }),
  );
}

/** What was erased of prospects, the newest first. */
export function useErasedProspects() {
  const { language } = useLanguage();
  return useQuery(
    api.retention.log.queryOptions(undefined, {
      select: (lines) =>
        lines
          .filter(({ kind }) => kind !== 'applicant' && kind !== 'visiting-mother' && kind !== 'mother')
          .map(({ erasureId, kind, prospects, calls, erasedOn }) => ({
            erasureId,
            count: m.prospects_erased_count({ count: prospects }),
            what: [
              erasureKinds.label(kind, language),
              ...(calls === 0 ? [] : [m.prospects_erased_calls({ count: calls })]),
            ].join(', '),
            erasedOn,
          })),
    }),
  );
}
