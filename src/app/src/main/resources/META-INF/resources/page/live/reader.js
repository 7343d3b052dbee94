// Reads a text again while it is written: when a pause comes, at the latest after some seconds, one reading at a time.

const PAUSE_MS = 600;
const LONGEST_MS = 4000;

export class Reader {
  /** `read(what)` gives a promise; `hear({waiting} | {what, result, waiting} | {problem})` is told what becomes of it. */
  constructor(read, hear) {
    this.read = read;
    this.hear = hear;
    this.next = undefined;
    this.reading = false;
    this.since = 0;
  }

  take(what) {
    this.next = what;
    this.since ||= Date.now();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.go(), Math.max(0, Math.min(PAUSE_MS, this.since + LONGEST_MS - Date.now())));
    this.hear({ waiting: true });
  }

  async go() {
    if (this.reading || !this.next) return;
    const what = this.next;
    this.next = undefined;
    this.since = 0;
    this.reading = true;
    await this.read(what).then(
      (result) => this.hear({ what, result, waiting: Boolean(this.next) }),
      (problem) => this.hear({ problem }),
    );
    this.reading = false;
    if (this.next) this.go();
  }
}
