import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Keyboard, Languages, Link2, LogOut, MapPin, Megaphone, Moon, Printer, Sun } from 'lucide-react';
import { setTheme } from '../../appearance/theme.js';
import { useAccount } from '../../clients/session.js';
import { analytics } from '../../clients/trpc.js';
import { beginningWith, inOrderOfMatch } from '../../components/matching-order.js';
import { printPage } from '../../components/printing.js';
import { toast } from '../../components/toast.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { pageIcon, pageLabel, pagesOf } from '../navigation.js';
import { useSignOut } from '../use-sign-out.js';
import type { Command, CommandGroup } from './command.js';
import { pageWords } from './page-words.js';
import { type PersonSearch, usePersonSearch } from './use-person-search.js';
import { useThingSearch } from './use-thing-search.js';

/** What can be done, and how far looking for people is. */
export interface Commands {
  readonly groups: readonly CommandGroup[];
  readonly people: Omit<PersonSearch, 'commands'>;
}

/**
 * Everything the palette can lead to or do, for who is signed in.
 * @param text what is typed: people are looked up by it, the rest is narrowed down by it
 */
export function useCommands(text: string, showShortcuts: () => void): Commands {
  const router = useRouter();
  const { role } = useAccount();
  const pages = pagesOf(role).map(
    (page): Command => ({
      id: page,
      label: pageLabel(page),
      words: pageWords[page],
      icon: pageIcon(page),
      run: () => void router.navigate({ to: page }),
    }),
  );
  const recruitment: Command = {
    id: 'recruitment',
    label: m.recruitment_title(),
    words: 'recruitment kandidaten applicants nieuwe bezoekmoeders new visiting mothers werven',
    icon: Megaphone,
    run: () => void router.navigate({ to: '/bezoekmoeders/werving' }),
  };
  const places = role === 'coordinator' ? [...pages, recruitment] : pages;
  const people = usePersonSearch(text);
  const things = useThingSearch(text);
  // While people are looked up, nothing stands in their place that has the letters somewhere inside.
  const inOrder = people.isSearching ? beginningWith : inOrderOfMatch;
  const matching = (commands: readonly Command[]) => {
    const byName = inOrder(commands, text, ({ label }) => label);
    const others = commands.filter((command) => !byName.includes(command));
    return [...byName, ...beginningWith(others, text, ({ words = '' }) => words)];
  };
  const groups = [
    { id: 'people', title: m.search_people(), commands: people.commands },
    { id: 'things', title: m.search_things(), commands: things },
    { id: 'pages', title: m.search_pages(), commands: matching(places) },
    { id: 'locations', title: m.search_locations(), commands: matching(useLocationCommands()) },
    { id: 'actions', title: m.search_actions(), commands: matching(useActions(showShortcuts)) },
  ];
  return { groups: groups.filter(({ commands }) => commands.length > 0), people };
}

/** The locations whose figures may be seen, of the newest year that was computed from deliveries. */
function useLocationCommands(): readonly Command[] {
  const router = useRouter();
  const years = useQuery(analytics.figures.years.queryOptions());
  const computed = (years.data ?? []).filter(({ kind }) => kind === 'computed').map(({ year }) => year);
  const newest = computed.length === 0 ? undefined : Math.max(...computed);
  const locations = useQuery({
    ...analytics.figures.locations.queryOptions({ year: newest ?? 0 }),
    enabled: newest !== undefined,
  });
  return (locations.data ?? []).map(({ code, name }) => ({
    id: `location:${code}`,
    label: name,
    icon: MapPin,
    run: () => void router.navigate({ to: '/locatiecijfers', search: { locaties: code } }),
  }));
}

function useActions(showShortcuts: () => void): readonly Command[] {
  const { language, setLanguage } = useLanguage();
  const signOut = useSignOut();
  return [
    { id: 'copy-link', label: m.command_copy_link(), icon: Link2, run: () => void copyLink() },
    { id: 'print', label: m.command_print(), icon: Printer, run: () => void printPage() },
    {
      id: 'language',
      label: m.command_language(),
      icon: Languages,
      run: () => setLanguage(language === 'nl' ? 'en' : 'nl'),
    },
    { id: 'light', label: m.command_theme_light(), icon: Sun, run: () => setTheme('light') },
    { id: 'dark', label: m.command_theme_dark(), icon: Moon, run: () => setTheme('dark') },
    { id: 'shortcuts', label: m.shortcuts_title(), icon: Keyboard, run: showShortcuts },
    { id: 'sign-out', label: m.account_sign_out(), icon: LogOut, run: () => void signOut() },
  ];
}

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    toast(m.command_link_copied());
  } catch {
    toast(m.command_link_not_copied(), 'danger');
  }
}
