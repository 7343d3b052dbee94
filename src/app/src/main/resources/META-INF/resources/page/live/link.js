// The way between this window and the page that opened it. Whoever opened it is heard only where somebody here agreed to their
// address; nothing is said to anybody else.

const KEPT = 'framescope-live';
const PING_MS = 2000;
const MOST_SILENT = 3;

/** What was agreed to, and which part each surface was, by the address of the editor's page. */
function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) ?? {};
  } catch {
    return {};
  }
}

function keep(all) {
  try {
    localStorage.setItem(KEPT, JSON.stringify(all));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

export class Link {
  /** `{asks(origin), hears(message), leaves()}` */
  constructor(act) {
    this.act = act;
    this.editor = window.opener;
    this.origin = undefined;
    this.silent = 0;
    window.addEventListener('message', (event) => this.take(event));
    setInterval(() => this.ping(), PING_MS);
  }

  /** A page that was left says nothing any more; one in the background still answers, though its clocks run slowly. */
  ping() {
    if (!this.agreed) return;
    this.silent += 1;
    if (this.silent === MOST_SILENT) this.act.leaves();
    this.editor.postMessage({ framescope: 'ping' }, '*');
  }

  /** Says that somebody listens; no word but this and a ping goes to a page whose address is not known. */
  begin() {
    this.editor?.postMessage({ framescope: 'ready' }, '*');
  }

  take({ source, origin, data }) {
    const kind = data?.framescope;
    if (!this.editor || source !== this.editor || typeof kind !== 'string' || origin === 'null') return;
    if (kind === 'hello' && origin !== this.origin) {
      this.origin = origin;
      this.agreed = Object.hasOwn(kept(), origin);
    }
    if (origin !== this.origin) return;
    this.silent = 0;
    if (this.agreed) this.act.hears(data);
    else {
      this.first = data;
      this.act.asks(origin);
    }
  }

  agree() {
    this.agreed = true;
    this.remember({});
    this.act.hears(this.first);
  }

  forget() {
    const all = kept();
    delete all[this.origin];
    keep(all);
    this.agreed = false;
    this.say('take', { ids: [] });
    this.say('marks', { revision: 0, marks: [] });
  }

  /** Parts by the surfaces' labels. */
  remember(parts) {
    keep({ ...kept(), [this.origin]: parts });
  }

  get parts() {
    return kept()[this.origin] ?? {};
  }

  say(kind, more) {
    if (this.origin) this.editor.postMessage({ framescope: kind, ...more }, this.origin);
  }
}
