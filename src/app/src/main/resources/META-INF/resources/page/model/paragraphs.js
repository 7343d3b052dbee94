// Paragraphs of a field: separated by blank lines, offsets in UTF-16 code units as everywhere in a report.

/** The paragraphs of a text as `{begin, end}`, without the blank lines between them. */
export function paragraphs(text) {
  const found = [];
  let at = 0;
  while (at < text.length) {
    const gap = text.indexOf('\n\n', at);
    const end = gap < 0 ? text.length : gap;
    const trimmed = trim(text, at, end);
    if (trimmed.begin < trimmed.end) found.push(trimmed);
    at = end + 2;
  }
  return found;
}

function trim(text, begin, end) {
  while (begin < end && text[begin].trim() === '') begin += 1;
  while (end > begin && text[end - 1].trim() === '') end -= 1;
  return { begin, end };
}

/** The index of the paragraph in which an offset lies, or of the one before it. */
export function paragraphAt(list, offset) {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (list[middle].begin <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
