import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type Problem, problemOf } from '@mim/domain/kernel';
import { pathOf } from '@mim/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problems } from '../problems.js';
import { refuse } from '../trpc/error-map.js';

const yearInSeconds = 31_536_000;

/** The built dashboard, and its own routes: a page asked for by a browser is answered by the dashboard. */
export function serveDashboard(app: FastifyInstance, folder: string | undefined): void {
  if (folder !== undefined) {
    app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply, path) => void reply.header('cache-control', cachingOf(path)),
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (folder !== undefined && wantsPage(request)) return reply.sendFile('index.html');
    return refuse(reply, problems.notFound);
  });
}

/**
 * What is wrong with the folder of the dashboard, for who starts the API.
 * @returns null where there is a dashboard in it, or none is served.
 */
export const dashboardMissing = (folder: string | undefined): Problem | null =>
  folder === undefined || existsSync(join(folder, 'index.html')) ? null : holdsNoDashboard(folder);

const holdsNoDashboard = (folder: string): Problem =>
  problemOf(
    'dashboard-missing',
    [`In ${folder} staat geen gebouwd dashboard.`, `${folder} holds no built dashboard.`],
    [
      'Bouw het (npm run build) of zet de goede map in MIM_DASHBOARD_FOLDER.',
      'Build it (npm run build) or put the right folder in MIM_DASHBOARD_FOLDER.',
    ],
  );

/** Assets carry a hash of their content in their name, so they never change; everything else is asked again. */
const cachingOf = (path: string): string =>
  path.includes(`${sep}assets${sep}`) ? `public, max-age=${yearInSeconds}, immutable` : 'no-cache';

/** Whether a browser asks for a page of the dashboard, rather than for a file or an answer of a server. */
function wantsPage(request: FastifyRequest): boolean {
  const reading = request.method === 'GET' || request.method === 'HEAD';
  const html = request.headers.accept?.includes('text/html') === true;
  return reading && html && !/^\/(api|analytics|assets)(\/|$)/.test(pathOf(request.url));
}
