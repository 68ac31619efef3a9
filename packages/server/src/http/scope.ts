import type { FastifyInstance, FastifyPluginCallback } from 'fastify';

/**
 * Routes with hooks and parsers of their own, which hold for no others.
 * @example
 * app.register(scope((health) => healthRoutes(health, checks)));
 */
export const scope =
  (routes: (app: FastifyInstance) => void): FastifyPluginCallback =>
  (app, _options, done) => {
    routes(app);
    done();
  };
