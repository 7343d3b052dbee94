// Who uses the page: what the service says about the session, kept for as long as the page is open.
import { clear } from './session.js';

const STRANGER = { accounts: true, may: [], passwordNeeded: false };

let known = STRANGER;
/** The person who was here last; they may sign in again after their session ended and go on with their draft. */
let last;

/** `{accounts, me, csrf, passwordNeeded, may}` as the service told it last. */
export const who = () => known;

export function remember(session) {
  const { me } = session;
  if (me && last && me.id !== last) clear();
  last = me?.id ?? last;
  known = session;
}

export function forget() {
  known = STRANGER;
}

export const may = (permission) => known.may.includes(permission);
