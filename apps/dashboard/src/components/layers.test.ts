import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const orderIn = (css: string) => /^@layer [^;{]+;$/m.exec(css)?.[0];

test('the page says the order of the layers before any other style sheet can, as the tokens do', () => {
  expect(orderIn(read('public/layers.css'))).toBe(orderIn(read('src/components/tokens.css')));
  const page = read('index.html');
  const [first] = page.match(/(href|src)="[^"]+\.(css|tsx)"/g) ?? [];
  expect(first).toBe('href="/layers.css"');
});
