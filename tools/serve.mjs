// Serves the repository for the demo: node tools/serve.mjs [port]
import {startDevServer} from '@web/dev-server';

await startDevServer({
  config: {rootDir: process.cwd(), port: Number(process.argv[2] ?? 8000), appIndex: 'demo/index.html'},
  readCliArgs: false,
  readFileConfig: false,
});
