/**
 * Draws a Markdown file as an answer in all the forms that the app has: on the screen, copied as plain text, read aloud,
 * and in an exported page, side by side. The page follows the file.
 * Usage: `npm run try-answer -- FILE`
 */
import { readFileSync, watchFile } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run try-answer -- FILE');
  process.exit(2);
}
const path = resolve(file);
readFileSync(path);

const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '..'),
  cacheDir: '.cache/try-answer',
  appType: 'custom',
  server: { host: '127.0.0.1' },
  optimizeDeps: { entries: ['scripts/try-answer/forms-page.ts'] },
  define: { __AIRLOCK_BUILD__: '"try-answer"', __AIRLOCK_VERSION__: '"0"' },
  plugins: [
    react(),
    {
      name: 'try-answer',
      configureServer({ middlewares, transformIndexHtml }) {
        middlewares.use((request, response, next) => {
          if (request.url === '/answer.md') {
            response.setHeader('Content-Type', 'text/plain; charset=utf-8');
            response.end(readFileSync(path));
          } else if (request.url === '/') {
            const page = readFileSync(new URL('try-answer/index.html', import.meta.url), 'utf8');
            void transformIndexHtml('/', page).then((html) => {
              response.setHeader('Content-Type', 'text/html; charset=utf-8');
              response.end(html);
            }, next);
          } else next();
        });
      },
    },
  ],
});
await server.listen();
watchFile(path, { interval: 500 }, () => server.ws.send({ type: 'full-reload' }));
server.printUrls();
