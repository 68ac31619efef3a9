import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import '../components/tokens.css';
import '../components/base.css';
import { LanguageProvider } from '../language/language.js';

const roots: Root[] = [];

/** Shows something in the test's browser, as the dashboard would; it is taken away after the test. */
export function show(children: ReactNode): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  roots.push(root);
  root.render(<LanguageProvider>{children}</LanguageProvider>);
  return container;
}

afterEach(() => {
  for (const root of roots.splice(0)) root.unmount();
  document.body.replaceChildren();
  delete document.documentElement.dataset.theme;
  // The files of a run share it: a language that one remembers would be the next one's.
  localStorage.clear();
});
