import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noteReached, noteUnreachable } from '../../clients/connection.js';
import { asksBeforeUnload } from '../../testing/asks-before-unload.js';
import { showPage } from '../../testing/show-page.js';
import { deleteAllDrafts } from './draft-storage.js';
import { Example, good, save } from './testing/example-form.js';

function Foldable() {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setOpen(false)}>
        Dichtklappen
      </button>
      {isOpen ? <Example draft="folded" initial={good} /> : null}
    </>
  );
}

test('the tab asks before it closes for as long as something that was typed is not saved', async () => {
  showPage(<Example initial={good} />);
  expect(asksBeforeUnload()).toBe(false);
  const name = page.getByRole('textbox', { name: 'Naam' });
  await userEvent.fill(name, 'Amina Bakkali');
  expect(asksBeforeUnload()).toBe(true);
  await userEvent.fill(name, 'Amina');
  expect(asksBeforeUnload()).toBe(false);
});

test('what waits in memory is asked about too when its form is folded, until it is dropped', async () => {
  showPage(<Foldable />);
  await userEvent.fill(page.getByRole('textbox', { name: 'Naam' }), 'Amina Bakkali');
  await userEvent.click(page.getByRole('button', { name: 'Dichtklappen' }));
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).not.toBeInTheDocument();
  expect(asksBeforeUnload()).toBe(true);
  deleteAllDrafts();
  expect(asksBeforeUnload()).toBe(false);
});

test('without a connection the text stays, and trying again sends the same key', async () => {
  const keys: string[] = [];
  const saved: unknown[] = [];
  const send = async (_: unknown, key: string) => {
    keys.push(key);
    if (keys.length === 1) throw Object.assign(new Error('Failed to fetch'), { name: 'TRPCClientError' });
  };
  showPage(<Example initial={good} send={send} onSaved={(input) => saved.push(input)} />);
  await save();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Geen verbinding');
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Amina');
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw proberen' }));
  await expect.poll(() => saved.length).toBe(1);
  expect(new Set(keys).size).toBe(1);
});

test('what could not be sent goes out by itself once the server answers again, once, and the notice goes', async () => {
  const keys: string[] = [];
  const saved: unknown[] = [];
  const send = async (_: unknown, key: string) => {
    keys.push(key);
    if (keys.length > 1) return;
    noteUnreachable();
    throw Object.assign(new Error('Failed to fetch'), { name: 'TRPCClientError' });
  };
  showPage(<Example initial={good} send={send} onSaved={(input) => saved.push(input)} />);
  await save();
  await expect.element(page.getByText('Geen verbinding')).toBeVisible();
  noteReached();
  await expect.poll(() => saved).toEqual([good]);
  await expect.element(page.getByText('Geen verbinding')).not.toBeInTheDocument();
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
  noteUnreachable();
  noteReached();
  expect(keys).toHaveLength(2);
});

test('a refusal that comes late is said where it was typed', async () => {
  let asked = 0;
  const problem = {
    code: 'visit-twice-a-day',
    message: { nl: 'Op deze dag is al een bezoek vastgelegd.', en: 'There is one.' },
    remedy: { nl: 'Kies een andere dag.', en: 'Choose another day.' },
  };
  const send = async () => {
    asked += 1;
    if (asked > 1) throw Object.assign(new Error('refused'), { name: 'TRPCClientError', data: { problem } });
    noteUnreachable();
    throw Object.assign(new Error('Failed to fetch'), { name: 'TRPCClientError' });
  };
  showPage(<Example initial={good} send={send} />);
  await save();
  await expect.element(page.getByText('Geen verbinding')).toBeVisible();
  noteReached();
  await expect.element(page.getByText(/Op deze dag is al een bezoek vastgelegd/)).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Amina');
});

test('what the server said of an earlier attempt goes once the form itself refuses another', async () => {
  const problem = {
    code: 'visit-before-match',
    message: { nl: 'Op deze dag was er nog geen koppeling.', en: 'There was no match on this day yet.' },
    remedy: { nl: 'Kies een latere dag.', en: 'Choose a later day.' },
  };
  const send = () =>
    Promise.reject(Object.assign(new Error('refused'), { name: 'TRPCClientError', data: { problem } }));
  showPage(<Example initial={good} send={send} />);
  await save();
  const said = page.getByText(/Op deze dag was er nog geen koppeling/);
  await expect.element(said).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'Datum' }), '31-2-2026');
  await save();
  await expect.element(page.getByText('Controleer 1 veld')).toBeVisible();
  await expect.element(said).not.toBeInTheDocument();
});

test('what was typed comes back after the page was built anew, until one begins again', async () => {
  const first = showPage(<Example draft="a-1/form" />);
  await userEvent.fill(page.getByRole('textbox', { name: 'Naam' }), 'Fatma');
  first.remove();
  showPage(<Example draft="a-1/form" />);
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Fatma');
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw beginnen' }));
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('');
});
