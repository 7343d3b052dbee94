// Runs in the editor's page, as part of the bookmarklet: finds what somebody writes in and reads it. It changes nothing there.

const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'BUTTON', 'SELECT', 'TEXTAREA', 'INPUT']);
const SHORT_FIELD = /title|headline|deck|\bdek\b|standfirst|kicker|caption|summary|excerpt/iu;
/** What editors put into empty lines and around widgets; nobody wrote it. */
const FILLER = /[\u200b\ufeff]/u;
const MOST_LABEL = 60;

/** Every tree in reach: the document, its open shadow trees, frames of the same origin. */
function trees(root = document, found = []) {
  found.push(root);
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) trees(element.shadowRoot, found);
    if (element.localName === 'iframe' && inner(element)?.body) trees(inner(element), found);
  }
  return found;
}

function inner(frame) {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** What can be written in, in the order of the page: editable regions, text areas, and lines that say they are a headline. */
function surfaces() {
  return trees().flatMap((tree) => {
    const marked = [...tree.querySelectorAll('textarea, input, [contenteditable]')].filter(isSurface);
    return tree.designMode === 'on' ? [tree.body] : marked;
  });
}

function isSurface(element) {
  if (element.getClientRects().length === 0) return false;
  if (element.isContentEditable) return !element.parentElement?.isContentEditable;
  if (element.disabled || element.readOnly) return false;
  return element.localName === 'textarea' || (element.localName === 'input' && element.type === 'text' && SHORT_FIELD.test(hint(element)));
}

function hint(element) {
  return ['name', 'id', 'placeholder', 'aria-label', 'data-placeholder', 'class'].map((name) => element.getAttribute(name) ?? '').join(' ') + label(element);
}

function label(element) {
  const named = element.getAttribute('aria-labelledby');
  const by = named ? element.getRootNode().getElementById(named.split(' ')[0]) : element.labels?.[0];
  const text = element.getAttribute('aria-label') || by?.textContent || element.getAttribute('placeholder') || element.getAttribute('data-placeholder');
  return (text || element.getAttribute('name') || element.id || '').replace(/\s+/gu, ' ').trim().slice(0, MOST_LABEL);
}

const isRich = (element) => element.isContentEditable;

/** The text of a surface as blocks; each knows which part of which text node its characters come from. */
function blocksOf(surface) {
  if (!isRich(surface)) return [{ kind: 'raw', text: surface.value, parts: [] }];
  const reading = { blocks: [], text: '', parts: [], kind: 'text' };
  readInto(surface, reading);
  close(reading);
  return reading.blocks;
}

function close(reading) {
  const text = reading.text.replace(/\s+$/u, '');
  if (text) reading.blocks.push({ kind: reading.kind, text, parts: reading.parts });
  Object.assign(reading, { text: '', parts: [] });
}

function readInto(element, reading) {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) take(node, reading);
    else if (node.nodeName === 'BR') reading.text += '\n';
    else if (node.nodeType === Node.ELEMENT_NODE && !UNREAD.has(node.nodeName)) child(node, reading);
  }
}

function child(element, reading) {
  const { display } = element.ownerDocument.defaultView.getComputedStyle(element);
  const inline = display.startsWith('inline') || display === 'contents';
  // A widget that cannot be written in is no text, unless it stands inside a sentence, as a mention does.
  if (display === 'none' || (!element.isContentEditable && !inline)) return;
  if (inline) {
    readInto(element, reading);
    return;
  }
  close(reading);
  const { kind } = reading;
  if (element.localName === 'figcaption') reading.kind = 'caption';
  else if (/^h[1-6]$/u.test(element.localName)) reading.kind = 'heading';
  readInto(element, reading);
  close(reading);
  reading.kind = kind;
}

/** Spaces as they are shown: runs collapse, except where the page keeps them. */
function take(node, reading) {
  const { whiteSpace } = node.ownerDocument.defaultView.getComputedStyle(node.parentElement);
  const kept = whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
  let part;
  for (let i = 0; i < node.data.length; i += 1) {
    const c = node.data[i];
    const blank = /\s/u.test(c);
    if (FILLER.test(c) || (blank && (reading.text === '' || (!kept && /\s$/u.test(reading.text))))) {
      part = undefined;
      continue;
    }
    if (!part) {
      part = { at: reading.text.length, node, from: i, length: 0 };
      reading.parts.push(part);
    }
    part.length += 1;
    reading.text += blank && !(kept && c === '\n') ? ' ' : c;
  }
}

/** The range of some characters of a block; nothing where the page has changed them since. */
function rangeOf({ parts }, begin, end) {
  const first = parts.findLast((part) => part.at <= begin);
  const last = parts.findLast((part) => part.at < end);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = first.node.ownerDocument.createRange();
  const from = first.from + Math.min(begin - first.at, first.length);
  const to = last.from + Math.min(end - last.at, last.length);
  if (from > first.node.length || to > last.node.length) return undefined;
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}
