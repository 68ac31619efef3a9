import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createBrowserHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as z from 'zod';
import { axeFindings } from '../../testing/axe-findings.js';
import { show } from '../../testing/show.js';
import { Button } from '../button.js';
import { Dialog } from '../dialog.js';
import { deleteAllDrafts } from './draft-storage.js';
import { Form } from './form.js';
import { TextArea } from './text-area.js';
import { UnsavedGuard } from './unsaved-guard.js';
import { useForm } from './use-form.js';
import { useSave } from './use-save.js';

const ownAddress = window.location.href;
let history = createBrowserHistory();
beforeEach(() => {
  history = createBrowserHistory();
});
afterEach(() => {
  history.destroy();
  window.history.replaceState(null, '', ownAddress);
  deleteAllDrafts();
});

interface NoteProps {
  readonly draft?: string;
  readonly onSaved?: () => void | Promise<void>;
}

function Note({ draft, onSaved = () => {} }: NoteProps) {
  const form = useForm({
    initial: { note: '' },
    schema: z.object({ note: z.string() }),
    labels: { note: 'Notitie' },
    ...(draft === undefined ? {} : { draft }),
  });
  const saving = useSave({ send: async () => null, onSaved });
  return (
    <Form form={form} onSubmit={saving.save}>
      <TextArea {...form.field('note')} />
      <Button type="submit">Opslaan</Button>
    </Form>
  );
}

function InDialog({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <Dialog title="Noteren" onClose={() => setOpen(false)}>
      {children}
    </Dialog>
  );
}

function OutsideForm() {
  const [text, setText] = useState('');
  return (
    <label>
      <UnsavedGuard isDirty={text !== ''} />
      Notitie <input value={text} onChange={({ target }) => setText(target.value)} />
    </label>
  );
}

const root = createRootRoute({ component: Outlet });

/** A page on which something is filled in, come to from another one. */
async function open(content: ReactNode) {
  const routes = [
    createRoute({ getParentRoute: () => root, path: '/lijst', component: () => <h1>De lijst</h1> }),
    createRoute({
      getParentRoute: () => root,
      path: '/bladzijde',
      component: () => (
        <main>
          <h1>De bladzijde</h1>
          {content}
        </main>
      ),
    }),
  ];
  history.push('/lijst');
  const router = createRouter({ routeTree: root.addChildren(routes), history });
  show(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  const go = (to: string, search?: object) => void router.navigate({ to, search } as never);
  await expect.element(page.getByRole('heading', { name: 'De lijst' })).toBeVisible();
  go('/bladzijde');
  await expect.element(note().first()).toBeVisible();
  return go;
}

const note = () => page.getByRole('textbox', { name: 'Notitie' });
const question = () => page.getByRole('dialog', { name: 'Weggaan zonder op te slaan?' });
const list = () => page.getByRole('heading', { name: 'De lijst' });
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));

const unkept: readonly (readonly [what: string, content: ReactNode])[] = [
  ['a form in a dialog', <InDialog key="dialog" children={<Note />} />],
  ['a form on the page', <Note key="page" />],
  ['a field outside a form', <OutsideForm key="outside" />],
];

test.each(unkept)('going back does not take away what was typed in %s: it asks', async (_what, content) => {
  await open(content);
  await userEvent.fill(note(), 'Zij belt terug.');
  window.history.back();
  await expect.element(question()).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await press('Hier blijven');
  await expect.element(note()).toHaveValue('Zij belt terug.');
  expect(window.location.pathname).toBe('/bladzijde');
  window.history.back();
  await press('Weggaan zonder op te slaan');
  await expect.element(list()).toBeVisible();
  expect(window.location.pathname).toBe('/lijst');
});

test.each(unkept)('a link asks too before it leads away from %s', async (_what, content) => {
  const go = await open(content);
  await userEvent.fill(note(), 'Zij belt terug.');
  go('/lijst');
  await expect.element(question()).toBeVisible();
  await press('Weggaan zonder op te slaan');
  await expect.element(list()).toBeVisible();
});

test('nothing is asked where nothing was typed, or where it was taken away again', async () => {
  await open(<Note />);
  await userEvent.fill(note(), 'Zij belt terug.');
  await userEvent.fill(note(), '');
  window.history.back();
  await expect.element(list()).toBeVisible();
});

test('what a draft keeps is there again, and nothing is asked', async () => {
  const go = await open(<Note draft="note" />);
  await userEvent.fill(note(), 'Zij belt terug.');
  window.history.back();
  await expect.element(list()).toBeVisible();
  go('/bladzijde');
  await expect.element(note()).toHaveValue('Zij belt terug.');
});

test('a choice of what to list leaves a form where it is; going back over it may not, and asks', async () => {
  const go = await open(<Note />);
  await userEvent.fill(note(), 'Zij belt terug.');
  go('/bladzijde', { groep: 'alle' });
  await expect.poll(() => window.location.search).toBe('?groep=alle');
  window.history.back();
  await expect.element(question()).toBeVisible();
  await press('Hier blijven');
  await expect.element(note()).toHaveValue('Zij belt terug.');
});

test('where more than one thing was filled in, it is asked once', async () => {
  await open(
    <>
      <Note />
      <OutsideForm />
    </>,
  );
  for (const field of note().elements()) await userEvent.fill(field, 'Zij belt terug.');
  window.history.back();
  await press('Weggaan zonder op te slaan');
  await expect.element(list()).toBeVisible();
});

test('what was saved leads on without a question', async () => {
  let leave = () => {};
  const go = await open(<InDialog children={<Note onSaved={() => leave()} />} />);
  leave = () => go('/lijst');
  await userEvent.fill(note(), 'Zij belt terug.');
  await press('Opslaan');
  await expect.element(list()).toBeVisible();
});
