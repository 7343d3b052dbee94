// Words of a text with their offsets in UTF-16 code units, without the punctuation around them.
const WORD = /(?:\d[.,](?=\d)|[^\s“”"„«»()[\]…,;:!?])+/gu;
const TAIL = /[.’'–—-]+$/u;

/** The words between two offsets as `{begin, end}`. */
export function words(text, begin, end) {
  const found = [];
  for (const match of text.slice(begin, end).matchAll(WORD)) {
    const whole = match[0].replace(/^[’'–—-]+/u, '');
    const from = begin + match.index + match[0].length - whole.length;
    const bare = whole.replace(TAIL, '');
    if (bare) found.push({ begin: from, end: from + bare.length });
  }
  return found;
}

/** Sentences of one field that lie in a block, each with its words; what lies between sentences stays outside of them. */
export function layOut(text, block, sentences) {
  const inside = sentences.filter((s) => s.begin >= block.begin && s.begin < block.end);
  return inside.map((sentence) => ({ ...sentence, words: words(text, sentence.begin, sentence.end) }));
}
