// Puts the bookmarklet together: one address that holds the whole program, because a page's policy may forbid to load any.
import { strings } from '../strings.js';

const FILES = ['surfaces', 'marks', 'talk'];
const BEAT_MS = 2000;

/** The address; it names this service as the only one to talk with. */
export async function bookmarklet() {
  const files = await Promise.all(FILES.map((name) => fetch(`page/live/agent/${name}.js`).then((answer) => answer.text())));
  return addressOf(files.join('\n'), window.location.origin);
}

export function addressOf(program, service) {
  const settings = { SERVICE: service, WORDS: { blocked: strings.live.blocked }, BEAT_MS };
  const constants = Object.entries(settings).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  const lines = [...constants, ...program.split('\n')].map((line) => line.trim()).filter((line) => line && !/^(?:\/\/|\/?\*)/u.test(line));
  return `javascript:${encodeURIComponent(`(() => {\n${lines.join('\n')}\n})()`)}`;
}
