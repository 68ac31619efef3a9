import { erasureKinds } from '@mim/domain/registration';
import { useQuery } from '@tanstack/react-query';
import { api } from '../clients/trpc.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { erasedLine } from './erased-line.js';
import { ErasuresCard } from './erasures-card.js';

/** Mothers whose trajectory ended: who goes when, and how many went before. */
export default function MothersErasuresCard() {
  const { language } = useLanguage();
  const upcoming = useQuery(
    api.retention.upcomingMothers.queryOptions(undefined, {
      select: ({ rows, total }) => ({
        rows: rows.map(({ trajectoryId, name, erasedOn }) => ({
          id: trajectoryId,
          name,
          what: erasureKinds.label('mother', language),
          erasedOn,
        })),
        total,
      }),
    }),
  );
  const erased = useQuery(
    api.retention.log.queryOptions(undefined, {
      select: (lines) =>
        lines.filter(({ kind }) => kind === 'mother').map((line) => erasedLine(line, language)),
    }),
  );
  return (
    <ErasuresCard
      lead={m.mothers_erasures_lead()}
      term="retentionYears"
      upcoming={upcoming}
      erased={erased}
    />
  );
}
