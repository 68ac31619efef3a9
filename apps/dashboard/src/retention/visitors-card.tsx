import { erasureKinds } from '@mim/domain/registration';
import { useQuery } from '@tanstack/react-query';
import { api } from '../clients/trpc.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { erasedLine } from './erased-line.js';
import { ErasuresCard } from './erasures-card.js';

/** Visiting mothers who stopped, and who applied and of whom nothing came: who goes when, and how many went before. */
export function VisitorsErasuresCard() {
  const { language } = useLanguage();
  const upcoming = useQuery(
    api.retention.upcomingVisitors.queryOptions(undefined, {
      select: ({ rows, total }) => ({
        rows: rows.map(({ kind, id, name, erasedOn }) => ({
          id,
          name,
          what: erasureKinds.label(kind, language),
          erasedOn,
        })),
        total,
      }),
    }),
  );
  const erased = useQuery(
    api.retention.log.queryOptions(undefined, {
      select: (lines) =>
        lines
          .filter(({ kind }) => kind === 'applicant' || kind === 'visiting-mother')
          .map((line) => erasedLine(line, language)),
    }),
  );
  return (
    <ErasuresCard
      lead={m.visitors_erasures_lead()}
      term="retentionYears"
      upcoming={upcoming}
      erased={erased}
    />
  );
}
