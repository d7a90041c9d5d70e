// Serves the repository for the demo: node tools/serve.mjs [port]
import {startDevServer} from '@web/dev-server';

/** The demo's own links are relative, so it must be seen where it lies. */
const toDemo = (context, next) => (context.path === '/' ? context.redirect('/demo/') : next());

await startDevServer({
  config: {rootDir: process.cwd(), port: Number(process.argv[2] ?? 8000), middleware: [toDemo]},
  readCliArgs: false,
  readFileConfig: false,
});
