import { useRouter } from '@tanstack/react-router';
import { HeartHandshake, Megaphone, Phone, UserRound } from 'lucide-react';
import { type FoundPerson, useFoundPeople } from '../../clients/found-people.js';
import { useAccount } from '../../clients/session.js';
import { foundPersonHint } from '../../facts/found-person.js';
import { useLanguage } from '../../language/language.js';
import type { Command } from './command.js';

/** Fewer letters find half the location. */
const shortest = 2;

const icons = {
  mother: UserRound,
  'visiting-mother': HeartHandshake,
  prospect: Phone,
  applicant: Megaphone,
} as const;

/** The people who are found, each with where she leads to. */
export interface PersonSearch {
  readonly commands: readonly Command[];
  readonly isSearching: boolean;
  readonly hasFailed: boolean;
}

/**
 * The people who are found by a text, for who may see them.
 * @param text what is typed
 */
export function usePersonSearch(text: string): PersonSearch {
  const router = useRouter();
  const { role } = useAccount();
  const { language } = useLanguage();
  const { people, ...found } = useFoundPeople(role === 'coordinator' ? text : '', { shortest });
  const open = ({ type, id, trajectoryId }: FoundPerson) => {
    if (trajectoryId !== null) {
      return router.navigate({ to: '/moeders/$trajectoryId', params: { trajectoryId } });
    }
    if (type === 'visiting-mother') {
      return router.navigate({ to: '/bezoekmoeders/$visitingMotherId', params: { visitingMotherId: id } });
    }
    if (type === 'applicant') {
      return router.navigate({ to: '/bezoekmoeders/werving', search: { kandidaat: id, alle: true } });
    }
    return router.navigate({ to: '/aanmeldingen', search: { aanmelding: id } });
  };
  const commands = people.map((person) => ({
    id: `person:${person.type}:${person.id}`,
    label: person.name,
    hint: foundPersonHint(person, language),
    icon: icons[person.type],
    run: () => void open(person),
  }));
  return { commands, ...found };
}
