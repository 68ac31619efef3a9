import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { deleteAllDrafts } from '../components/form/draft-storage.js';
import '../components/tokens.css';
import '../components/base.css';
import { clearToasts } from '../components/toast.js';
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

/** Takes away what a test showed, and what the page remembers of it. */
export function clearAway(): void {
  for (const root of roots.splice(0)) root.unmount();
  document.body.replaceChildren();
  delete document.documentElement.dataset.theme;
  localStorage.clear();
  deleteAllDrafts();
  clearToasts();
  vi.useRealTimers();
}
