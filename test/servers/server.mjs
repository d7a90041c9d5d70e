// An app's own server, on a port that is free, for as long as a test file runs.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';

/** Starts a command, which is told its port last, and waits until it answers. */
export async function startServer(command, words, cwd) {
  const port = await freePort();
  const child = spawn(command, [...words, String(port)], {cwd, stdio: ['ignore', 'pipe', 'pipe']});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const kill = () => child.kill();
  process.once('exit', kill);
  const origin = `http://localhost:${port}`;
  const end = Date.now() + 30_000;
  for (;;) {
    if (await fetch(origin).then(Boolean, () => false)) break;
    if (child.exitCode !== null || Date.now() > end) {
      kill();
      throw new Error(`${command} ${words.join(' ')} does not answer:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    origin,
    close: () => (process.off('exit', kill), new Promise((resolve) => (child.once('exit', resolve), kill()))),
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
