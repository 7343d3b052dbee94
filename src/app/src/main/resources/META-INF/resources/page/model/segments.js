// Overlapping spans cut into pieces that don't overlap: one sweep over all boundaries, linear after sorting.

/**
 * Cuts each paragraph at the boundaries of the spans.
 *
 * @param blocks paragraphs `{begin, end}` in order
 * @param spans `{begin, end, tag}` in any order; a tag is a short word, of which there are few
 * @return for each block its pieces `{begin, end, tags}`
 */
export function segments(blocks, spans) {
  const edges = edgesOf(spans);
  const open = new Map();
  let next = 0;
  return blocks.map((block) => {
    next = enter(edges, next, block.begin, open);
    const pieces = [];
    let begin = block.begin;
    while (begin < block.end) {
      const end = next < edges.length ? Math.min(edges[next].at, block.end) : block.end;
      pieces.push({ begin, end, tags: [...open.keys()] });
      next = enter(edges, next, end, open);
      begin = end;
    }
    return pieces;
  });
}

function edgesOf(spans) {
  const edges = [];
  for (const { begin, end, tag } of spans) {
    if (begin >= end) continue;
    edges.push({ at: begin, step: 1, tag }, { at: end, step: -1, tag });
  }
  return edges.sort((a, b) => a.at - b.at);
}

/** Takes in all edges up to an offset and returns the first one behind it. */
function enter(edges, next, offset, open) {
  while (next < edges.length && edges[next].at <= offset) {
    const { tag, step } = edges[next];
    const depth = (open.get(tag) ?? 0) + step;
    if (depth === 0) open.delete(tag);
    else open.set(tag, depth);
    next += 1;
  }
  return next;
}
