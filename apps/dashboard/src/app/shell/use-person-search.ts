import type { Language } from '@mim/domain/kernel';
import { prospectOutcomes, trajectoryStates } from '@mim/domain/registration';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { HeartHandshake, Phone, UserRound } from 'lucide-react';
import { useAccount } from '../../clients/session.js';
import { type Answers, api } from '../../clients/trpc.js';
import { useDebouncedValue } from '../../components/use-debounced-value.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { Command } from './command.js';

type Person = Answers['mothers']['search'][number];

/** Fewer letters find half the location. */
const shortest = 2;

const icons = { mother: UserRound, 'visiting-mother': HeartHandshake, prospect: Phone } as const;

/**
 * The people whose name has this part, for who may see them. Names travel by POST and are forgotten a
 * minute later.
 * @param text what is typed
 */
export function usePersonSearch(text: string): readonly Command[] {
  const router = useRouter();
  const { role } = useAccount();
  const { language } = useLanguage();
  const asked = useDebouncedValue(text.trim());
  const isAsked = role === 'coordinator' && asked.length >= shortest;
  const people = useQuery({
    ...api.mothers.search.queryOptions({ text: asked }, { staleTime: 10_000, gcTime: 60_000 }),
    enabled: isAsked,
  });
  const open = ({ type, id, trajectoryId }: Person) => {
    if (trajectoryId !== null) {
      return router.navigate({ to: '/moeders/$trajectoryId', params: { trajectoryId } });
    }
    if (type === 'visiting-mother') {
      return router.navigate({ to: '/moeders', search: { bezoekmoeder: id } });
    }
    return router.navigate({ to: '/aanmeldingen', search: { aanmelding: id } });
  };
  return (isAsked ? (people.data ?? []) : []).map((person) => ({
    id: `person:${person.type}:${person.id}`,
    label: person.name,
    hint: hintOf(person, language),
    icon: icons[person.type],
    run: () => void open(person),
  }));
}

/** What tells people of one name apart: what they are here, and where they live. */
function hintOf({ type, state, outcome, hint }: Person, language: Language): string {
  const what =
    type === 'visiting-mother'
      ? m.search_visiting_mother()
      : state !== null
        ? trajectoryStates.label(state, language)
        : outcome !== null
          ? prospectOutcomes.label(outcome, language)
          : null;
  return [what, hint].filter((part) => part !== null && part !== '').join(', ');
}
