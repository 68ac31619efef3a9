import type { Language } from '@mim/domain/kernel';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { I18nProvider } from 'react-aria-components';
import { getLocale, setLocale } from '../paraglide/runtime.js';
import { locales } from './locales.js';

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/**
 * Keeps the language and remembers a change of it in this browser. What it wraps is built anew when the
 * language changes, so every message is read again; what must not be lost lives in the address.
 */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setCurrent] = useState<Language>(() => getLocale());
  const setLanguage = useCallback((next: Language) => {
    setLocale(next, { reload: false });
    document.documentElement.lang = next;
    setCurrent(next);
  }, []);
  useFocusAfterChange(language);
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return (
    <LanguageContext value={choice}>
      <I18nProvider key={language} locale={locales[language]}>
        {children}
      </I18nProvider>
    </LanguageContext>
  );
}

/** The page is built anew, so the focus would be lost: it goes back to where a language is chosen. */
function useFocusAfterChange(language: Language) {
  const previous = useRef(language);
  useEffect(() => {
    if (previous.current === language) return;
    previous.current = language;
    const chosen = document.querySelector<HTMLElement>('[data-language-switch] :checked');
    if (chosen?.checkVisibility() === true) chosen.focus();
    else document.querySelector<HTMLElement>('main h1')?.focus();
  }, [language]);
}

/** The language in use and the way to change it. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === null) throw new Error('useLanguage needs a LanguageProvider above it.');
  return choice;
}
