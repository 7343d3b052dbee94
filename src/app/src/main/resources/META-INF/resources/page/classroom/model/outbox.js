// Marks on their way: kept on the phone until the service has them. Each has an id made here, so that sending one twice
// is no harm, and a turn, so that of two for one place the later stands.
const MOST_AT_ONCE = 100;
const AGAIN_MS = 2000;

/** A mark that is none, and a class that is over. */
const GIVEN_UP = [400, 401];

export class Outbox {
  constructor(code, send, changed) {
    this.key = `framescope-outbox-${code}`;
    this.send = send;
    this.changed = changed;
    this.pending = new Map(read(this.key).map((mark) => [mark.slot, mark]));
    this.last = Math.max(0, ...[...this.pending.values()].map((mark) => mark.turn));
    this.sending = false;
    this.offline = false;
  }

  /** Turns go on behind those that the service knows, whatever this phone's clock says. */
  after(turn) {
    this.last = Math.max(this.last, turn);
  }

  put(slot, answer, words) {
    this.last = Math.max(this.last + 1, Date.now());
    const mark = { id: uuid(), turn: this.last, slot, answer, ...(words ? { words } : {}) };
    this.pending.set(slot, mark);
    this.keep();
    this.flush();
    return mark;
  }

  async flush() {
    if (this.sending || this.pending.size === 0) return;
    this.sending = true;
    const marks = [...this.pending.values()].sort((a, b) => a.turn - b.turn).slice(0, MOST_AT_ONCE);
    const failed = await this.attempt(marks);
    this.sending = false;
    this.changed();
    if (this.pending.size > 0) this.again(failed ? AGAIN_MS : 0);
  }

  async attempt(marks) {
    try {
      await this.send(marks);
      this.drop(marks);
      this.offline = false;
      return false;
    } catch (problem) {
      // What the service will never take is given up; everything else is sent again.
      this.offline = problem.status === 0 || problem.status >= 500;
      if (GIVEN_UP.includes(problem.status)) this.drop(marks);
      return true;
    }
  }

  drop(marks) {
    for (const { slot, id } of marks) if (this.pending.get(slot)?.id === id) this.pending.delete(slot);
    this.keep();
  }

  again(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), wait);
  }

  keep() {
    try {
      localStorage.setItem(this.key, JSON.stringify([...this.pending.values()]));
    } catch {
      // Without storage marks live as long as the page.
    }
  }

  close() {
    clearTimeout(this.timer);
  }
}

/** Browsers give `randomUUID` to secure pages only, and a school's network has none. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}
