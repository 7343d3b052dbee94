// What lives only as long as this page is open: the draft in correction, and a report that nobody stored.
export const session = {
  /** `{article, kept, dropped}` between reading and analyzing. */
  draft: undefined,
  /** `{body, type}` that the draft was read from, to read it again. */
  source: undefined,
  /** `{article, report}` analyzed without being kept. */
  unsaved: undefined,
  /** `{id, title, number}` of the piece of which the draft is the next version. */
  revises: undefined,
  /** Whether analyses are kept on this service. */
  store: true,
  /** The style pack for the next analysis; the service's own where absent. */
  stylePack: undefined,
};

/** Somebody else sits down: what the one before them wrote and read is not theirs. */
export function clear() {
  for (const what of ['draft', 'source', 'unsaved', 'revises', 'stylePack']) session[what] = undefined;
}
