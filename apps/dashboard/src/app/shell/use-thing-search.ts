import { searchText } from '@mim/domain/kernel';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Baby, BookUser, UsersRound } from 'lucide-react';
import { useAccount } from '../../clients/session.js';
import { readToday } from '../../clients/today.js';
import { type Answers, api } from '../../clients/trpc.js';
import { useDebouncedValue } from '../../clients/use-debounced-value.js';
import { meetingLink } from '../../features/meetings/meeting-link.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { Command } from './command.js';

type Thing = Answers['finding']['things'][number];

/** Fewer letters find half the directory. */
const shortest = 2;

const icons = { group: Baby, service: BookUser, meeting: UsersRound } as const;
const words = {
  group: m.search_group,
  service: m.place_services,
  meeting: m.search_meeting,
} as const satisfies Readonly<Record<Thing['type'], () => string>>;

/** The groups, organisations and meetings that are found by a text, each with where it leads to. */
export function useThingSearch(text: string): readonly Command[] {
  const router = useRouter();
  const { role } = useAccount();
  const { language } = useLanguage();
  const wanted = searchText(text);
  const asked = useDebouncedValue(wanted);
  const isAsked = role === 'coordinator' && asked.length >= shortest;
  const found = useQuery(
    api.finding.things.queryOptions(isAsked ? { text: asked } : skipToken, {
      staleTime: 10_000,
      gcTime: 60_000,
    }),
  );
  const open = ({ type, id, onDay, status }: Thing) => {
    if (type === 'group') return router.navigate({ to: '/groepen/$groupId', params: { groupId: id } });
    if (type === 'service') return router.navigate({ to: '/sociale-kaart', search: { organisatie: id } });
    if (onDay === null || status === null) return router.navigate({ to: '/bijeenkomsten' });
    return router.navigate(meetingLink({ meetingId: id, status, on: onDay }, readToday()));
  };
  // Nothing of an older text can be chosen.
  return (asked === wanted && isAsked ? (found.data ?? []) : []).map((thing) => ({
    id: `${thing.type}:${thing.id}`,
    label: thing.name,
    hint: [words[thing.type](), ...(thing.onDay === null ? [] : [formatDate(thing.onDay, language)])].join(
      ' · ',
    ),
    icon: icons[thing.type],
    run: () => void open(thing),
  }));
}
