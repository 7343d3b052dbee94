// Who uses the page: what the service says about the session, kept for as long as the page is open.

const STRANGER = { accounts: true, may: [], passwordNeeded: false };

let known = STRANGER;

/** `{accounts, me, csrf, passwordNeeded, may}` as the service told it last. */
export const who = () => known;

export function remember(session) {
  known = session;
}

export function forget() {
  known = STRANGER;
}

export const may = (permission) => known.may.includes(permission);
