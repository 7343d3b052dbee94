// A seat in a class. Marks are shown at once, kept on the phone until the service has them, and sent in order; what the
// teacher does is heard by server-sent events and read anew after sleep, reload or a lost connection.
import * as api from '../api.js';
import { Outbox } from './outbox.js';

const LOOK_AGAIN_MS = 5000;

export async function seat(code) {
  const remote = api.seat(code);
  const [state, lesson] = await Promise.all([remote.get(), remote.lesson()]);
  return new Seat(code, state, lesson, remote);
}

class Seat {
  constructor(code, state, lesson, remote) {
    this.alone = false;
    this.code = code;
    this.lesson = lesson;
    this.remote = remote;
    this.outbox = new Outbox(
      code,
      async (marks) => this.settle(await remote.mark(marks)),
      () => this.changed(),
    );
    this.take(state);
    this.outbox.flush();
  }

  take(state) {
    this.name = state.name;
    this.title = state.title;
    this.step = state.step;
    this.swapped = state.swapped;
    this.revision = state.revision;
    this.expires = state.expires;
    this.kept = new Map(state.marks.map((mark) => [mark.slot, mark]));
    this.outbox.after(Math.max(0, ...state.marks.map((mark) => mark.turn)));
  }

  /** What stands at the service goes before what was shown here meanwhile. */
  settle(standing) {
    for (const mark of standing) this.kept.set(mark.slot, mark);
  }

  said(slot) {
    const mark = this.outbox.pending.get(slot) ?? this.kept.get(slot);
    return mark && mark.answer !== 'none' ? mark : undefined;
  }

  get marks() {
    const slots = new Set([...this.kept.keys(), ...this.outbox.pending.keys()]);
    return new Map([...slots].filter((slot) => this.said(slot)).map((slot) => [slot, this.said(slot)]));
  }

  say(slot, answer, words) {
    const mark = this.outbox.put(slot, answer, words);
    this.kept.set(slot, mark);
  }

  map() {
    return this.remote.map();
  }

  reveal() {
    return this.remote.reveal();
  }

  result() {
    return this.remote.result();
  }

  attempt(change) {
    return this.remote.attempt(change);
  }

  /** `heard({ended, moved, news})` is called when something is new: `moved` where the class came to another step. */
  watch(heard) {
    this.heard = heard;
    this.look = () => document.visibilityState === 'visible' && this.read();
    for (const event of ['online', 'pageshow']) window.addEventListener(event, this.look);
    document.addEventListener('visibilitychange', this.look);
    this.listen();
  }

  listen() {
    this.source = this.remote.events();
    this.source.addEventListener('step', () => this.read(true));
    this.source.addEventListener('error', () => {
      if (this.source.readyState !== EventSource.CLOSED) return;
      this.timer = setTimeout(() => this.read().then((there) => there && this.listen()), LOOK_AGAIN_MS);
    });
  }

  /** Reads the state; says whether the class is still there. */
  async read(news = false) {
    try {
      const before = this.revision;
      this.take(await this.remote.get());
      this.outbox.flush();
      this.changed(before !== this.revision, news);
      return true;
    } catch (problem) {
      if (problem.status !== 401) return true;
      this.close();
      this.heard?.({ ended: true });
      return false;
    }
  }

  changed(moved = false, news = false) {
    this.heard?.({ ended: false, moved, news });
  }

  close() {
    this.source?.close();
    clearTimeout(this.timer);
    this.outbox.close();
    for (const event of ['online', 'pageshow']) window.removeEventListener(event, this.look);
    document.removeEventListener('visibilitychange', this.look);
  }
}
