import { paraglideVitePlugin } from '@inlang/paraglide-js';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** Where the API listens while the dashboard is served by Vite. */
const api = process.env.MIM_API_URL ?? 'http://127.0.0.1:4000';

/** The API answers its own origin only, so the development server asks in its name. */
const toApi = { target: api, changeOrigin: true, headers: { origin: api } };

export default defineConfig({
  plugins: [
    react(),
    paraglideVitePlugin({ project: './project.inlang', outdir: './src/paraglide' }),
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    // Made once, at their smallest; the API hands them out as they are.
    compression({
      algorithms: ['brotliCompress', 'gzip'],
      include: /\.(js|css|html|svg)$/,
      logLevel: 'silent',
    }),
  ],
  server: {
    port: 5173,
    proxy: { '/api': toApi, '/analytics': toApi, '/calendar': toApi, '/healthz': toApi },
  },
  build: {
    // light-dark(), nesting and :has() go out as written.
    cssTarget: ['chrome123', 'firefox123', 'safari17.5'],
    // Everything is a file: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    // Which files belong to which page: read by the test that keeps the start small.
    manifest: true,
    modulePreload: { polyfill: false },
  },
});
